const blocks = 'p, li, h1, h2, h3';
const PEN = '________';

/** What stands on a sheet, line by line: the paper and the text cannot differ. */
export function textOnPaper(sheet: Element): string {
	const lines = [...sheet.querySelectorAll(blocks)]
		.filter((block) => block.querySelector(blocks) === null)
		.map((block) => ({ part: block.closest('.part'), text: lineOf(block) }))
		.filter(({ text }) => text !== '');
	return lines
		.map(({ part, text }, at) => (at > 0 && lines[at - 1]?.part !== part ? `\n${text}` : text))
		.join('\n');
}

/** An empty place is where somebody writes by hand. */
function lineOf(block: Element): string {
	const said = [...block.childNodes].map((node) =>
		node instanceof Element && node.matches('span:empty') ? PEN : (node.textContent ?? '')
	);
	return `${block.matches('li') ? '- ' : ''}${said.join('').replaceAll(/\s+/gu, ' ').trim()}`;
}
