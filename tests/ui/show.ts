import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { bringWords } from '#i18n';
import { allGroups } from '../i18n/groups.ts';
import Shown from './Shown.svelte';

await bringWords('en', ...allGroups);

/** Renders a component as the root layout would: with the words of a language around it. */
export function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: NoInfer<Props>,
	language: 'nl' | 'en' = 'nl'
) {
	return render(Shown<Props>, { component, given: props, language });
}
