import { readActivePage } from '@/entrypoints/popup/active-page';
import { SiteSwitch } from '@/entrypoints/popup/SiteSwitch';
import { useSiteOn } from '@/entrypoints/popup/use-site-on';

/**
 * Offers the button for the photo's site, where it doesn't show yet: not where somebody switched a
 * listing site off. @param address of the photo's page
 */
export function SiteOffer({ address }: { address: string | undefined }) {
  const page = readActivePage(address);
  const state = useSiteOn(page);
  if (page.kind === 'closed' || !state) return null;
  const isOffered = page.kind === 'other' ? !state.on : !state.allowed;
  return isOffered && <SiteSwitch page={page} state={state} />;
}
