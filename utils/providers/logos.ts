const modules = import.meta.glob<string>('./*/logo.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of a provider's logo inside the extension. */
export function logoUrl(providerId: string): string | undefined {
  return modules[`./${providerId}/logo.svg`];
}
