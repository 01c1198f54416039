import { readActivePage } from '@/entrypoints/popup/active-page';
import { SiteSwitch } from '@/entrypoints/popup/SiteSwitch';
import { useSiteOn } from '@/entrypoints/popup/use-site-on';

/** Offers the button for the photo's site, where it doesn't show yet. @param address of the photo's page */
export function SiteOffer({ address }: { address: string | undefined }) {
  const page = readActivePage(address);
  const on = useSiteOn(page);
  if (page.kind !== 'other' || on !== false) return null;
  return <SiteSwitch page={page} on={on} />;
}
