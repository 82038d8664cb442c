import type { Handle } from '@sveltejs/kit';

/** Only at build time: prerendered pages say which language they are in. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params['lang'] === 'en' ? 'en' : 'nl';
	return resolve(event, { transformPageChunk: ({ html }) => html.replaceAll('%voordeur.lang%', language) });
};
