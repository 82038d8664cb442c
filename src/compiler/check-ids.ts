import type { Path, Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';

/** Ids of questions and referrals are one list for all topics; old ids may not come back as something else. */
export function checkIds(sources: ContentSources, report: Report): void {
	const questions = new Once('De vraag', report);
	const referrals = new Once('De verwijzing', report);
	for (const topic of sources.topics) {
		topic.value.questions.forEach((question, at) => {
			const path = ['questions', at, 'id'];
			if (!question.id.startsWith(`${topic.id}.`)) {
				const says = `De vraag "${question.id}" staat in het onderwerp "${topic.id}".`;
				const place = { file: topic.file, line: topic.line(path) };
				report(
					problems.wrongShape(
						place,
						says,
						`Begin de naam met "${topic.id}.", of zet de vraag in een ander bestand.`
					)
				);
			}
			questions.add(question.id, topic, path);
			question.formerly?.forEach((old, nth) => questions.add(old, topic, ['questions', at, 'formerly', nth]));
			const options = new Once(`Bij de vraag "${question.id}": het antwoord`, report);
			for (const [id, option] of Object.entries(question.options)) {
				const here = ['questions', at, 'options', id];
				options.add(id, topic, here);
				if (typeof option !== 'string') option.formerly?.forEach((old) => options.add(old, topic, here));
			}
		});
		topic.value.referrals.forEach((referral, at) =>
			referrals.add(referral.id, topic, ['referrals', at, 'id'])
		);
		checkOtherwise(topic, topic.value.referrals, report);
	}
	for (const municipality of sources.municipalities) {
		const local = new Once('De verwijzing', report);
		municipality.value.referrals?.forEach((referral, at) =>
			local.add(referral.id, municipality, ['referrals', at, 'id'])
		);
	}
	checkFormerly('De deur', sources.doors, report);
	checkFormerly('De voorziening', sources.provisions, report);
	for (const provision of sources.provisions) {
		const amounts = new Once('Het bedrag', report);
		provision.value.amounts?.forEach((amount, at) =>
			amounts.add(amount.id, provision, ['amounts', at, 'id'])
		);
	}
}

function checkFormerly(
	kind: string,
	sources: readonly Source<{ readonly formerly?: readonly string[] | undefined }>[],
	report: Report
): void {
	const ids = new Once(kind, report);
	for (const source of sources) ids.add(source.id, source, []);
	for (const source of sources)
		source.value.formerly?.forEach((old, at) => ids.add(old, source, ['formerly', at]));
}

function checkOtherwise(
	source: Source,
	referrals: readonly { id: string; otherwise?: true | undefined }[],
	report: Report
): void {
	const [first, ...more] = referrals.flatMap(({ id, otherwise }, at) =>
		otherwise === true ? [{ id, at }] : []
	);
	if (first === undefined) return;
	for (const { at } of more) {
		report(
			problems.twoOtherwise(
				{ file: source.file, line: source.line(['referrals', at, 'otherwise']) },
				first.id
			)
		);
	}
}

class Once {
	readonly #places = new Map<string, string>();
	readonly #kind: string;
	readonly #report: Report;

	constructor(kind: string, report: Report) {
		this.#kind = kind;
		this.#report = report;
	}

	add(id: string, source: Source, path: Path): void {
		const place = { file: source.file, line: source.line(path) };
		const other = this.#places.get(id);
		if (other === undefined) this.#places.set(id, `${place.file}, regel ${place.line}`);
		else this.#report(problems.duplicateId(place, this.#kind, id, other));
	}
}
