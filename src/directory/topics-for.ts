import type { Topic, TopicId } from '#bundle';
import { forgiven, slips } from './distance.ts';
import { normalise, stem } from './normalise.ts';

/** A topic that somebody's own words point to. `because`: the word of theirs that did it. */
export interface TopicSuggestion {
	readonly topic: TopicId | 'safety';
	readonly because: string;
}

interface Word {
	readonly plain: string;
	readonly stem: string;
}

interface Hit {
	readonly score: number;
	readonly because: string;
}

const MOST_WORDS = 200;
/** Words that may stand between the words of a phrase: "wil [echt] niet meer leven". */
const GAP = 2;

/** What still counts as a known word. */
interface Care {
	/** Letters of a word that may stand inside another. */
	readonly inside: number;
	/** Share of a word that its beginning must have. */
	readonly begun: number;
	/** Letters of a word in which a slip is forgiven. */
	readonly slip: number;
}
const usual: Care = { inside: 4, begun: 0, slip: 5 };
/** A short danger word inside another word, or one slip away from it, is nearly always innocent: "doodmoe", "slaap". */
const careful: Care = { inside: 6, begun: 2 / 3, slip: 6 };
const inPhrase: Care = { ...usual, inside: Infinity };

/**
 * Topics for somebody's own words, best first; danger always first, as `safety`. It suggests, the person decides.
 * Danger words are the words of topics that ask about safety.
 */
export function topicsFor(text: string, topics: readonly Topic[]): TopicSuggestion[] {
	const typed = wordsOf(text).slice(0, MOST_WORDS);
	if (typed.length === 0) return [];
	const found: { topic: TopicId | 'safety'; score: number; because: string }[] = [];
	for (const topic of topics) {
		const safety = topic.questions.some((question) => question.safety);
		const hits = topic.words
			.map((entry) => hitFor(wordsOf(entry), typed, safety ? careful : usual))
			.filter((hit) => hit !== null);
		const best = hits.reduce<Hit | null>(
			(top, hit) => (top === null || hit.score > top.score ? hit : top),
			null
		);
		if (best === null) continue;
		const name = safety ? 'safety' : topic.id;
		const score = hits.reduce((sum, hit) => sum + hit.score, 0);
		if (!found.some((one) => one.topic === name)) found.push({ topic: name, score, because: best.because });
	}
	const weight = (one: (typeof found)[number]): number => (one.topic === 'safety' ? Infinity : one.score);
	return found
		.sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)))
		.map(({ topic, because }) => ({ topic, because }));
}

/**
 * Tells whether a text speaks of danger: by the words of the topics that ask about nothing but safety, and by
 * `others`, which are the same in other languages.
 */
export function dangerWatch(topics: readonly Topic[], others: readonly string[]): (text: string) => boolean {
	const asksOfSafetyOnly = (topic: Topic): boolean =>
		topic.questions.length > 0 && topic.questions.every((question) => question.safety);
	const known = [...topics.filter(asksOfSafetyOnly).flatMap((topic) => topic.words), ...others].map(wordsOf);
	return (text) => {
		const typed = wordsOf(text).slice(0, MOST_WORDS);
		return known.some((entry) => hitFor(entry, typed, careful) !== null);
	};
}

function wordsOf(text: string): Word[] {
	return normalise(text)
		.split(' ')
		.filter((plain) => plain !== '')
		.map((plain) => ({ plain, stem: stem(plain) }));
}

function hitFor(entry: readonly Word[], typed: readonly Word[], care: Care): Hit | null {
	const [first] = entry;
	if (first === undefined) return null;
	return entry.length === 1 ? wordHit(first, typed, care) : phraseHit(entry, typed);
}

function wordHit(known: Word, typed: readonly Word[], care: Care): Hit | null {
	let best: Hit | null = null;
	for (const word of typed) {
		const score = likeness(known, word, care);
		if (score > (best?.score ?? 0)) best = { score, because: word.plain };
	}
	return best;
}

/** 3: the same word. 2: part of a compound, "huurschuld". 1: a slip of the finger, or the beginning of the word. */
function likeness(known: Word, word: Word, care: Care): number {
	if (known.plain === word.plain || known.stem === word.stem) return 3;
	const rest = word.stem.length - known.stem.length;
	if (known.plain.length >= care.inside && rest >= 3 && holds(word, known)) return 2;
	const begun = word.plain.length >= Math.max(5, known.plain.length * care.begun);
	if (begun && known.plain.startsWith(word.plain)) return 1;
	return word.plain.length >= care.slip && isSlip(known, word) ? 1 : 0;
}

/** Dutch writes compounds as one word; what counts stands at either end. */
function holds(word: Word, known: Word): boolean {
	return (
		word.plain.startsWith(known.plain) || word.stem.startsWith(known.stem) || word.stem.endsWith(known.stem)
	);
}

function isSlip(known: Word, word: Word): boolean {
	if (known.plain[0] !== word.plain[0]) return false;
	const most = Math.min(forgiven(known.plain), forgiven(word.plain));
	return (
		most > 0 && (slips(known.plain, word.plain, most) <= most || slips(known.stem, word.stem, most) < most)
	);
}

/** All words of the phrase close together, in any order: "wil dood" is "dood willen". */
function phraseHit(entry: readonly Word[], typed: readonly Word[]): Hit | null {
	for (let start = 0; start < typed.length; start += 1) {
		const near = typed.slice(start, start + entry.length + GAP);
		const used = entry.map((part) => near.find((word) => likeness(part, word, inPhrase) > 0));
		if (new Set(used).size < entry.length || used.includes(undefined)) continue;
		const because = near.filter((word) => used.includes(word)).map(({ plain }) => plain);
		return { score: 3 + entry.length, because: because.join(' ') };
	}
	return null;
}
