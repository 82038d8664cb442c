/** From most to least urgent. */
export const urgencies = ['nu', 'vandaag', 'deze-week', 'normaal'] as const;
