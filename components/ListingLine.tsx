interface ListingLineProps {
  title: string;
  address?: string;
  price?: string;
}

/** Price and address of a listing, as far as its title doesn't say them. */
export function ListingLine({ title, address, price }: ListingLineProps) {
  const facts = [price, address].filter((fact) => fact && !title.includes(fact));
  if (facts.length === 0) return null;
  return <p className="small muted">{facts.join(' · ')}</p>;
}
