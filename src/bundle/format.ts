/** The newest format this app can read. A part with a higher one was made for a newer app. */
export const FORMAT = 1;
