/** What the rest of the app knows of a home visit: that there is one, and how to hide or end it. */
interface Running {
	readonly isRunning: () => boolean;
	readonly hide: () => Promise<void>;
	readonly end: () => void;
}

const NONE: Running = { isRunning: () => false, hide: () => Promise.resolve(), end: () => undefined };

let running: Running = NONE;

export const visiting = {
	/** Told by the visit's own code once it is there. */
	follow(desk: Running): void {
		running = desk;
	},
	isRunning: (): boolean => running.isRunning(),
	hide: (): Promise<void> => running.hide(),
	end: (): void => {
		running.end();
	}
};
