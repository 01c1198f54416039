/** What the vendor is called, and where it listens. */
export const label = 'ModelsLab';
export const api = 'https://modelslab.com/api';
