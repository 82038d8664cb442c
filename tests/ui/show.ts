import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { bringWords, pageWords, planWords, visitWords } from '#i18n';
import Shown from './Shown.svelte';

await bringWords('en', planWords, pageWords, visitWords);

/** Renders a component as the root layout would: with the words of a language around it. */
export function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: NoInfer<Props>,
	language: 'nl' | 'en' = 'nl'
) {
	return render(Shown<Props>, { component, given: props, language });
}
