export type InTime<Value> = { readonly inTime: true; readonly value: Value } | { readonly inTime: false };

/** Waits at most `limitMs`. The work itself goes on: whoever gives up also says what to do when it ends late. */
export async function within<Value>(limitMs: number, work: Promise<Value>): Promise<InTime<Value>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<InTime<Value>>((resolve) => {
		timer = setTimeout(() => {
			resolve({ inTime: false });
		}, limitMs);
	});
	try {
		return await Promise.race([work.then((value): InTime<Value> => ({ inTime: true, value })), late]);
	} finally {
		clearTimeout(timer);
	}
}
