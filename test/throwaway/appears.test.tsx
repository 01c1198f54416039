// @vitest-environment happy-dom
/** Runs only inside the copy that test/throwaway-provider.test.ts makes. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Accounts } from '@/entrypoints/options/Accounts';

it('the folder alone puts the provider into the settings', async () => {
  render(<Accounts />);
  expect(await screen.findByRole('heading', { name: 'Throwaway' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add an account at Throwaway' })).toBeTruthy();
});
