/** Long enough for a slow line, short enough for one that only seems to be there. */
export const NETWORK_LIMIT_MS = 4000;

/**
 * The network's answer, if one comes in time that is worth showing: also its "not found" and its redirects.
 * Null when the server fails or nothing comes.
 */
export async function fromNetwork(
	fetching: Promise<Response>,
	limitMs: number = NETWORK_LIMIT_MS
): Promise<Response | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => {
			resolve(null);
		}, limitMs);
	});
	try {
		const response = await Promise.race([fetching, late]);
		return response !== null && response.status < 500 ? response : null;
	} catch {
		return null;
	} finally {
		clearTimeout(timer);
	}
}

/** The same page with another status. */
export function withStatus(page: Response, status: number): Response {
	return new Response(page.body, { status, headers: page.headers });
}

/**
 * Some hosts send the fallback page with status 404 even when asked for it by name. It is the right page all
 * the same. Null: may not be kept, and then this version of the app is not installed.
 */
export function mayBeKept(response: Response, isFallback: boolean): Response | null {
	if (response.status < 400) return response;
	return isFallback && response.status === 404 ? withStatus(response, 200) : null;
}
