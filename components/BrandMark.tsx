import './BrandMark.css';

/** The extension's own picture, beside its name. */
export function BrandMark() {
  return <img className="brand-mark" src="/icon/96.png" width={36} height={36} alt="" />;
}
