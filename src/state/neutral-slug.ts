/**
 * The name of a page in its address. For doors of safety a number that betrays nothing; stable, because people
 * keep links. FNV-1a: no secret, only short.
 */
export function slugOf(id: string, safety: boolean): string {
	return safety ? `hulp-${codeOf(id)}` : id;
}

/** Five digits that stand for a name and say nothing. Two names may share one: for choosing from a short list. */
export function codeOf(id: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
	return (hash % 100_000).toString().padStart(5, '0');
}
