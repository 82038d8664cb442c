/** `locked`: every tab locks. `changed`: a vault was made, or thrown away. */
export type TabMessage = 'locked' | 'changed';

/** The other tabs of this browser. */
export interface Tabs {
	tell(message: TabMessage): void;
	/** One listener. */
	onheard(listener: (message: TabMessage) => void): void;
	close(): void;
}

export function otherTabs(): Tabs {
	if (!('BroadcastChannel' in globalThis)) {
		return { tell: () => undefined, onheard: () => undefined, close: () => undefined };
	}
	const channel = new BroadcastChannel('voordeur.items');
	return {
		tell: (message) => {
			channel.postMessage(message);
		},
		onheard: (listener) => {
			channel.addEventListener('message', (event: MessageEvent<unknown>) => {
				if (event.data === 'locked' || event.data === 'changed') listener(event.data);
			});
		},
		close: () => {
			channel.close();
		}
	};
}
