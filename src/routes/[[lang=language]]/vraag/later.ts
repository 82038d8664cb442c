/** What the first question can do without: it comes while somebody reads. */
export { default as Moment } from './Moment.svelte';
export { default as Placing } from './Placing.svelte';
export { default as Telling } from './Telling.svelte';
export { planWords as laterWords } from '#i18n';
