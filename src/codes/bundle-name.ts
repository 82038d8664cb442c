import { signOf } from './alphabet.ts';
import { BUNDLE_SIGNS, bundleMarkOf, signsOf } from './marks.ts';

/** Three signs that tell bundles apart: on a screen, on paper, and in every code. */
export const bundleName = (id: string): string => nameOfMark(bundleMarkOf(id));

export const nameOfMark = (mark: number): string => signsOf(mark, BUNDLE_SIGNS).map(signOf).join('');
