/** The sign of an agency that doesn't exist, 240 by 80. */
export const AGENCY_LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80">
<rect width="240" height="80" fill="#fff"/>
<rect x="8" y="10" width="60" height="60" rx="12" fill="#1f4e4a"/>
<path d="M18 44L38 24L58 44" fill="none" stroke="#f3c86a" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M26 44V58H50V44" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>
<text x="80" y="41" font-family="Georgia, 'Liberation Serif', serif" font-size="25" font-weight="700" fill="#1f4e4a">Sample &amp; Co</text>
<text x="81" y="61" font-family="'Liberation Sans', Arial, sans-serif" font-size="12.5" letter-spacing="2.6" fill="#6c7774">HOMES TO LET</text>
</svg>`;
