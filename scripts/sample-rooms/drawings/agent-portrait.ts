/** A friendly estate agent who doesn't exist, 400 by 400. */
export const AGENT_PORTRAIT = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#dfe8e6"/><stop offset="1" stop-color="#a9bfbe"/></linearGradient>
<radialGradient id="skin" cx=".42" cy=".38" r=".75"><stop offset="0" stop-color="#f3c9a8"/><stop offset=".7" stop-color="#e0a780"/><stop offset="1" stop-color="#c98d68"/></radialGradient>
<linearGradient id="neck" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#bd8460"/><stop offset=".5" stop-color="#dba27c"/></linearGradient>
<linearGradient id="hair" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#6d4a33"/><stop offset=".6" stop-color="#452c1d"/><stop offset="1" stop-color="#33200f"/></linearGradient>
<linearGradient id="jacket" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#3c5470"/><stop offset="1" stop-color="#22344a"/></linearGradient>
<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="9"/></filter>
<filter id="blur" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="20"/></filter>
</defs>
<rect width="400" height="400" fill="url(#wall)"/>
<g filter="url(#blur)"><rect x="-20" y="-20" width="120" height="300" fill="#fbfdfa"/><rect x="280" y="60" width="90" height="150" fill="#8aa5a0"/><circle cx="330" cy="330" r="70" fill="#7f9c86"/></g>
<ellipse cx="205" cy="372" rx="165" ry="60" fill="#5d7478" opacity=".5" filter="url(#soft)"/>
<path d="M118 190C100 95 150 46 206 46C270 46 306 100 288 196C286 240 292 268 280 290L128 290C114 262 122 232 118 190Z" fill="url(#hair)"/>
<path d="M34 400C38 330 84 304 150 290L205 330L256 290C322 304 364 332 370 400Z" fill="url(#jacket)"/>
<path d="M166 240L166 292C178 318 230 318 242 292L242 240Z" fill="url(#neck)"/>
<path d="M150 290C160 284 164 280 166 274C172 312 236 312 242 274C246 282 250 286 256 290L208 356Z" fill="#f7f5f0"/>
<path d="M150 290L128 312L168 366L206 400L208 354Z" fill="#2c4260"/><path d="M256 290L282 312L246 366L206 400L208 354Z" fill="#273b56"/>
<path d="M140 158C140 104 166 84 204 84C244 84 268 106 268 158C268 214 244 264 204 264C166 264 140 214 140 158Z" fill="url(#skin)"/>
<path d="M139 170C128 164 126 200 143 206Z" fill="#d79c77"/><path d="M269 170C280 164 282 200 265 206Z" fill="#c98d68"/>
<path d="M136 172C132 120 152 74 206 72C250 72 276 108 271 172C262 146 254 124 232 106C214 124 166 122 152 134C144 142 140 156 136 172Z" fill="url(#hair)"/>
<path d="M160 96C178 78 220 74 246 92" stroke="#8d664a" stroke-width="5" stroke-linecap="round" fill="none" opacity=".55"/>
<ellipse cx="166" cy="206" rx="17" ry="11" fill="#e58d72" opacity=".35" filter="url(#soft)"/><ellipse cx="243" cy="206" rx="17" ry="11" fill="#e58d72" opacity=".35" filter="url(#soft)"/>
<g fill="none" stroke="#41291a" stroke-linecap="round"><path d="M159 156C167 149 181 149 189 155" stroke-width="5"/><path d="M219 155C227 149 241 149 249 156" stroke-width="5"/></g>
<ellipse cx="175" cy="175" rx="13" ry="8.5" fill="#fdfbf8"/><ellipse cx="233" cy="175" rx="13" ry="8.5" fill="#fdfbf8"/>
<circle cx="176" cy="175" r="7.4" fill="#5b7a52"/><circle cx="232" cy="175" r="7.4" fill="#5b7a52"/><circle cx="176" cy="175" r="3.8" fill="#17120e"/><circle cx="232" cy="175" r="3.8" fill="#17120e"/><circle cx="179" cy="172" r="2.2" fill="#fff"/><circle cx="235" cy="172" r="2.2" fill="#fff"/>
<g fill="none" stroke="#3a2416" stroke-linecap="round"><path d="M161 173C167 165 183 164 189 173" stroke-width="3.2"/><path d="M219 173C225 164 241 165 247 173" stroke-width="3.2"/></g>
<path d="M203 176C200 192 196 204 198 208C202 213 210 213 213 208" fill="none" stroke="#b97b57" stroke-width="3.4" stroke-linecap="round"/>
<path d="M177 224C190 230 220 230 233 224C228 244 218 250 205 250C192 250 182 244 177 224Z" fill="#a8473f"/><path d="M181 227C194 232 216 232 229 227C226 234 222 237 205 237C188 237 184 234 181 227Z" fill="#fffdf9"/><path d="M175 223C188 229 222 229 235 223" fill="none" stroke="#8e3d36" stroke-width="2.4" stroke-linecap="round"/>
<path d="M66 352C84 330 110 320 128 316" stroke="#5a7594" stroke-width="4" fill="none" opacity=".5" stroke-linecap="round"/>
</svg>`;
