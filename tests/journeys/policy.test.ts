import { expect, test } from 'vitest';
import { toOthers, withPhone } from './browser.ts';
import { pagesOf, sourceOf } from './pages.ts';
import { heading } from './walk.ts';

test('no page breaks the content security policy or asks another origin', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		// Of the many door and provision pages a handful: they are all made by one component each.
		const all = [...pagesOf('nl'), ...pagesOf('en')];
		const isOneOfMany = (path: string): boolean => /\/(deur|voorziening)\/[^/]+\/$/.test(path);
		const pages = [
			...all.filter((path) => !isOneOfMany(path)),
			...all.filter(isOneOfMany).filter((_, at) => at % 9 === 0)
		];
		for (const path of pages) {
			await page.goto(path);
			await heading(page).waitFor();
		}
		expect(troubles).toEqual([]);
		expect(toOthers(phone.site.log)).toEqual([]);
	});
}, 300_000);

test('every page carries the policy and no style attribute but none', () => {
	for (const path of [...pagesOf('nl'), ...pagesOf('en')]) {
		const source = sourceOf(path);
		expect(source, path).toMatch(/http-equiv="content-security-policy"/i);
		expect(source.replace(/<div style="display: contents">/, ''), path).not.toMatch(/ style="/);
	}
});
