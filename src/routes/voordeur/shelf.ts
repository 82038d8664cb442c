/** The content and where it is kept: comes after the first question is on the screen. */
export { createLibrary } from '#delivery';
export { openStore } from '#storage';
