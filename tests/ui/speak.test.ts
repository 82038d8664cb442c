import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Speak } from '#ui';
import { show } from './show.ts';

class Utterance {
	onend: (() => void) | null = null;
	onerror: (() => void) | null = null;
	constructor(readonly text: string) {}
}

function browserWith(voices: readonly { lang: string; localService: boolean }[]) {
	const said: Utterance[] = [];
	const cancel = vi.fn();
	const listeners = new Set<() => void>();
	let now = voices;
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => now,
		addEventListener: (_: string, listener: () => void) => listeners.add(listener),
		removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
		speak: (utterance: Utterance) => said.push(utterance),
		cancel
	});
	const change = (voicesNow: typeof voices): void => {
		now = voicesNow;
		for (const listener of listeners) listener();
	};
	return { said, cancel, change };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

const dutch = { lang: 'nl-NL', localService: true };

test('reads aloud after a tap, and stops at the next', async () => {
	const user = userEvent.setup();
	const { said, cancel } = browserWith([dutch]);
	show(Speak, { text: 'Bent u veilig?', lang: 'nl' });
	expect(said).toEqual([]);
	await user.click(screen.getByRole('button', { name: 'Lees voor: Bent u veilig?' }));
	expect(said.map(({ text }) => text)).toEqual(['Bent u veilig?']);
	await user.click(screen.getByRole('button', { name: 'Stop met voorlezen' }));
	expect(cancel).toHaveBeenCalled();
	expect(await screen.findByRole('button', { name: 'Lees voor: Bent u veilig?' })).toBeVisible();
});

test('is not there when the only voices are somewhere else', () => {
	browserWith([{ lang: 'nl-NL', localService: false }]);
	show(Speak, { text: 'Bent u veilig?', lang: 'nl' });
	expect(screen.queryByRole('button')).toBeNull();
});

test('appears when a voice arrives later', async () => {
	const { change } = browserWith([]);
	show(Speak, { text: 'Bent u veilig?', lang: 'nl' });
	expect(screen.queryByRole('button')).toBeNull();
	change([dutch]);
	expect(await screen.findByRole('button')).toBeVisible();
});

test('falls silent when its screen goes away', async () => {
	const user = userEvent.setup();
	const { cancel } = browserWith([dutch]);
	const { unmount } = show(Speak, { text: 'Bent u veilig?', lang: 'nl' });
	await user.click(screen.getByRole('button'));
	unmount();
	expect(cancel).toHaveBeenCalledOnce();
});
