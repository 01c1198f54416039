/** The vendor's name, for words. */
export const label = 'IACrea';

/**
 * The only place the key travels to. The furnish and exterior pages of the documents show another
 * one (`https://api.iacrea.ai` with `Authorization: Bearer`); the introduction and every other page
 * show this one with `x-api-key`, so this is the one that is asked.
 */
export const api = 'https://iacrea.com/api';
