/** An invented story with one item of every kind. */
export const ferryStory = `Ines Calloway and Tobias Renn posed together for a photograph at a charity gala in Lisbon on Saturday.

Directed by Hanne Osterlind, Night Ferry was released in theaters in 1998. It starred Calloway as Mara and Renn as Captain Dorn. The sequel Night Ferry 2 followed in 2003.

"I would sail again in a heartbeat," Calloway told Harbor Gazette earlier this year when asked about a third film. Renn said in 2019 that the story was finished.

Night Ferry 3 is in development at Northlight Pictures.
`

/** The same story as a saved page. */
export const ferryPage = `<!doctype html><html lang="en"><head><title>Night Ferry stars reunite</title>
<meta property="og:site_name" content="Harbor Gazette"><meta property="article:published_time" content="2026-05-04T09:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/film">Film</a></nav><article><h1>Night Ferry stars reunite</h1>
${ferryStory.trim().split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
<footer>All rights reserved</footer></body></html>`

export const ferryInput = { id: 'ferry', text: ferryStory, publisher: 'Harbor Gazette', title: 'Night Ferry stars reunite', publishedAt: '2026-05-04' }
