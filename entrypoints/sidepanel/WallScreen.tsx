export function WallScreen(_: unknown) {
  return null;
}
