import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentFromInput, isProblem } from '#formats'
import { marked, page, readOne } from './files-for-tests.ts'

describe('the text of a page', () => {
  it('has a blank line between paragraphs, one space for white space, a line break for <br>', async () => {
    const { text } = await readOne(page('<p>One\n   two&nbsp;three.</p>\n<p>Four<br>five<br><br>six.</p><div>Seven</div>eight'))
    expect(text).toBe('One two three.\n\nFour\nfive\n\nsix.\n\nSeven\n\neight')
  })

  it('has its entities decoded and what nobody sees left out', async () => {
    expect((await readOne(page('<p>&ldquo;Caf&eacute; &amp; so&shy;da&#8203;,&rdquo; &#x1F9F5; <b>s</b>he sa<i></i>id</p>'))).text).toBe('“Café & soda,” 🧵 she said')
  })

  it('reads tables row by row and lists item by item', async () => {
    const document = await readOne(page('<table><tr><th>Role<th>Actor<tr><td>Dot<td>Odalys Renwick</table><ul><li>One<li>Two</ul>'))
    expect(document.text).toBe('Role | Actor\nDot | Odalys Renwick\n\nOne\n\nTwo')
    expect(marked(document, 'item')).toEqual(['One', 'Two'])
  })

  it('marks headings, quotations, captions and emphasis', async () => {
    const document = await readOne(page('<p>In <em>Salt Harbor </em>and <cite>Wick</cite>.</p><h2>Who <i>said</i> it?</h2><blockquote><p>Not I.</p><p>Nor I.</p></blockquote><p><strong>1. Wanda Brightwell</strong></p><figure><figcaption>Wanda Brightwell at the pier. Photo: Wes Dunmore</figcaption></figure>'))
    expect(marked(document, 'emphasis')).toEqual(['Salt Harbor', 'Wick', 'said'])
    expect(marked(document, 'heading')).toEqual(['Who said it?', '1. Wanda Brightwell'])
    expect(marked(document, 'quote')).toEqual(['Not I.\n\nNor I.'])
    expect(marked(document, 'caption')).toEqual(['Wanda Brightwell at the pier.'])
  })

  it('leaves out the headline, bylines, share buttons, boxes and credits', async () => {
    const noise = [
      '<p class="byline">By <a href="/x">Dana Whitcomb</a></p>', '<div class="share-buttons"><a>Share</a></div>', '<p>By Dana Whitcomb | Updated 9 hours ago</p>',
      '<aside><p>Aside words here.</p></aside>', '<div class="newsletter-box"><h3>The Rewind</h3><p>All the old days.</p></div>', '<p>RELATED: Ten Sequels, Ranked</p>',
      '<p><b>Read more:</b> <a href="/y">Ten Sequels, Ranked</a></p>', '<div><h4>Never miss one</h4><p>Sign up for our weekly newsletter.</p></div>', '<p>Photo by Wes Dunmore</p>',
      '<figcaption>Getty Images</figcaption>', '<p>Advertisement</p>', '<div style="display:none">Hidden words</div>', '<h3>More from The Ledger</h3><ul><li><a href="/z">A headline that leads away from here</a></li></ul>',
      '<p>January 20, 2022</p>', '<form><label>Your e-mail</label></form>', '<script>words()</script>', '<style>words{}</style>', '<p>© 2024 The Ledger. All rights reserved.</p>', '<div class="comments"><article><p>First!</p></article></div>',
    ]
    expect((await readOne(page(`<h1>Headline</h1>${noise.join('')}<p>The pier was full, and the band had stopped to look at the two of them.</p>${noise.join('')}`))).text).toBe('The pier was full, and the band had stopped to look at the two of them.')
  })

  it('keeps sentences that only sound like boxes', async () => {
    const paragraphs = ['The news was delivered by e-mail on Tuesday, and on Instagram by noon.', 'By then, nobody had asked Wanda Brightwell. She minded.', '“Sign up for my newsletter,” she said on Facebook.', 'Next came a prequel, Saltwater Taffeta: First Hem.', 'Related to nobody, she says.']
    expect((await readOne(page(paragraphs.map((words) => `<p>${words}</p>`).join('')))).text).toBe(paragraphs.join('\n\n'))
  })

  it('comes from the main part when there is no <article>, and from the fullest when there are several', async () => {
    const prose = '<p>The pier was full, and the band had stopped to look at the two of them.</p><p>Nobody had told the band, which went on with its waltz when they had passed.</p>'
    const cards = '<article><a href="/1">A card</a></article><article><p>Short.</p></article>'
    const text = 'The pier was full, and the band had stopped to look at the two of them.\n\nNobody had told the band, which went on with its waltz when they had passed.'
    for (const body of [`<main>${prose}</main>`, `<div id="x"><div class="entry-content">${prose}</div></div>`, `${cards}<article>${prose}</article>${cards}`, `<div><div>${prose}</div></div>`])
      expect((await readOne(`<html><body><div class="menu-top"><a href="/">Home</a> <a href="/news">News</a></div>${body}<footer><p>The Ledger is a member of the Press Council.</p></footer></body></html>`)).text).toBe(text)
  })

  it('is found within boxes that are named after what stands beside them', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `<p class="teaser">A line about story number ${index} of this busy week. <a href="/${index}">More</a></p>`).join('')
    const body = `<div class="layout has-sidebar"><div class="sidebar-left-content"><h1>H</h1><div class="story-body"><p>The pier was full, and the band had stopped to look at the two of them.</p><div class="social-embed"><blockquote class="twitter-tweet"><p>Soon.</p>— Dot (@dot)</blockquote></div></div></div><div class="sidebar">${links}</div></div>`
    expect((await readOne(`<html><body>${body}</body></html>`)).text).toBe('The pier was full, and the band had stopped to look at the two of them.\n\nSoon.\n— Dot (@dot)')
  })

  it('is taken from the structured data where a script draws the page', async () => {
    const data = { '@type': 'NewsArticle', headline: 'H', articleBody: 'The pier was full.\n\n“No,” she said.' }
    expect(await readOne(`<html><body><div id="app"></div><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`)).toMatchObject({ title: 'H', text: 'The pier was full.\n\n“No,” she said.' })
  })

  it('says every quotation of the annotated pages, and nothing of their boxes', () => {
    let pages = 0
    for (const folder of ['eval/corpus/screen/docs', 'eval/corpus/screen-fan/docs']) {
      for (const file of readdirSync(folder)) {
        const { input, gold } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
        if (!input.html) continue
        pages++
        const document = documentFromInput(input)
        if (isProblem(document)) throw new Error(document.message)
        for (const { words, pieces } of gold.quotations) for (const piece of pieces ?? [words]) expect(document.text).toContain(piece)
        expect(document.text).not.toMatch(/newsletter|RELATED|ALSO READ|Advertisement|Sign up|Getty|pic\.twitter|NEXT:|Dana Whitcomb|Eberle|Castellane|R\.J\. Pell|more from|privacy/iu)
        expect(document.text).not.toMatch(/\b(?:Share|Tweet|Photo|By [A-Z])\b/u)
      }
    }
    expect(pages).toBe(5)
  })
})

describe('a post that a page embeds', () => {
  it.each([
    ['Twitter', '<blockquote class="twitter-tweet"><p lang="en">Lunch. He paid. pic.twitter.com/x9c0uSiNs3</p>&mdash; Vic Tarantola (@vtarantola) <a href="https://twitter.com/v/status/1">January 16, 2022</a></blockquote>', 'Lunch. He paid.', 'Vic Tarantola', '2022-01-16'],
    ['X', '<blockquote class="twitter-tweet"><p>Soon <a href="https://t.co/a">https://t.co/a</a></p>— Dot (@dot) <a href="https://x.com/dot/status/1">May 3, 2024</a></blockquote>', 'Soon', 'Dot', '2024-05-03'],
    ['Instagram', '<blockquote class="instagram-media" data-instgrm-captioned><a href="#">View this post on Instagram</a><p><a href="#">Same booth.<br>Same fries. ❤️</a></p><p>A post shared by <a href="#">Georgina Salas</a> (@gs) on <time datetime="2019-05-01T10:00:00+00:00">May 1, 2019</time></p></blockquote>', 'Same booth.\nSame fries. ❤️', 'Georgina Salas', '2019-05-01T10:00:00+00:00'],
    ['Bluesky', '<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">The dryer is free.</p>&mdash; Nadine Sproul (<a href="#">@nadine.bsky.example</a>) <a href="#">August 18, 2024 at 2:20 PM</a></blockquote>', 'The dryer is free.', 'Nadine Sproul', '2024-08-18'],
    ['TikTok', '<blockquote class="tiktok-embed" cite="#"><section><a title="@dot" href="#">@dot</a> <p>In the dress <a href="#">#taffeta</a></p> <a href="#">♬ original sound - Dot</a></section></blockquote>', 'In the dress #taffeta', '@dot', undefined],
    ['Facebook', '<div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>We are closed.</p>Posted by <a href="#">The Palace</a> on <a href="#">Friday, March 4, 2022</a></blockquote></div>', 'We are closed.', 'The Palace', '2022-03-04'],
  ])('is marked with its author, day and platform: %s', async (publisher, html, words, author, publishedAt) => {
    const document = await readOne(page(`<p>She posted it at once, and the whole town had seen it by the time the band packed up:</p>${html}<p>Then she slept.</p>`))
    const post = document.markup.find((mark) => mark.element === 'post')!
    expect(document.text.slice(post.start, post.end)).toBe(words)
    expect(post).toMatchObject({ publisher, author, ...(publishedAt && { publishedAt }) })
    expect(document.text).toMatch(/packed up:\n\n[\s\S]+\n\nThen she slept\.$/u)
  })

  it('keeps the line that names its author right after it', async () => {
    const { text } = await readOne(page('<p>Look at this now, she wrote, and everybody did.</p><blockquote class="instagram-media"><p>40 and in the building! 🎉</p><p>— Chidinma Okwuosa (@chidi)</p></blockquote>'))
    expect(text).toBe('Look at this now, she wrote, and everybody did.\n\n40 and in the building! 🎉\n— Chidinma Okwuosa (@chidi)')
  })

  it('is left out when the page holds only a placeholder', async () => {
    const { text } = await readOne(page('<p>Look at this now, she wrote, and everybody did.</p><blockquote class="text-post-media"><a href="#">View on Threads</a></blockquote>'))
    expect(text).toBe('Look at this now, she wrote, and everybody did.')
  })
})

describe('what a page says of itself', () => {
  const body = '<h1>The headline</h1><p>The pier was full, and the band had stopped to look at the two of them.</p>'

  it('is taken from its structured data first', async () => {
    const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'No' }, { '@type': ['NewsArticle'], headline: 'From data', author: [{ name: 'A. Author' }, { name: 'B. Author' }], publisher: { name: 'The Ledger' }, datePublished: '2022-01-20T14:05:00-05:00', mainEntityOfPage: { '@id': 'https://ledger.example/a' } }] }
    const head = `<script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(data)}</script><meta property="article:published_time" content="2020-01-01">`
    expect(await readOne(page(body, head))).toMatchObject({ title: 'From data', author: 'A. Author, B. Author', publisher: 'The Ledger', publishedAt: '2022-01-20T14:05:00-05:00', url: 'https://ledger.example/a', language: 'en' })
  })

  it('is taken from its meta elements and link', async () => {
    const head = '<meta property="og:site_name" content="The &amp; Ledger"><meta name="author" content="A. Author"><meta property="article:published_time" content="2020-01-01T00:00:00Z"><link rel="canonical" href="https://ledger.example/b">'
    expect(await readOne(page(body, head))).toMatchObject({ title: 'The headline', publisher: 'The & Ledger', author: 'A. Author', publishedAt: '2020-01-01T00:00:00Z', url: 'https://ledger.example/b' })
  })

  it('is taken from the lines under the headline', async () => {
    const html = page(`<h1>H</h1><div class="meta">By Tomás Eberle · January 20, 2022 · 4 min read</div>${body}`)
    expect(await readOne(html)).toMatchObject({ author: 'Tomás Eberle', publishedAt: '2022-01-20' })
    expect(await readOne(page(`<p class="byline">By <a rel="author">Dana Whitcomb</a> | Updated January 20, 2022</p>${body}`))).toMatchObject({ author: 'Dana Whitcomb', publishedAt: null })
  })

  it('is where the browser says that it saved the page from', async () => {
    expect((await readOne(`<!-- saved from url=(0027)https://ledger.example/c -->${page(body)}`)).url).toBe('https://ledger.example/c')
    expect((await readOne(page(body), { url: 'https://ledger.example/d' })).url).toBe('https://ledger.example/d')
  })

  it('is unknown when the page does not say', async () => {
    expect(await readOne(`<article><p>The pier was full, and the band had stopped to look.</p><p>In 2019 it rained. By Friday, <time datetime="2019-01-01">New Year</time> was over.</p></article>`)).toMatchObject({
      title: null, author: null, publisher: null, publishedAt: null, url: null, language: null,
    })
  })
})
