import { rawText, type PageElement } from './tree.ts'

/** Elements that hold no words of an article, whatever the page. */
const wordless: ReadonlySet<string> = new Set(
  ('script style noscript template head iframe object embed svg math canvas audio video map select option textarea input button datalist ' +
    'progress meter dialog nav aside form').split(' '),
)

/** Words of class names and ids, one at a time, that say "not the article". */
const noiseWords: ReadonlySet<string> = new Set(
  ('ad ads adslot adunit advert adverts advertisement advertising affiliate ' +
    'breadcrumb breadcrumbs byline cookie cookies comments consent copyright cta disclaimer disclosure disqus dfp ' +
    'gdpr inlinead jp masthead mostread navbar navigation newsletter newsletters nl outbrain pager pagination paywall popup ' +
    'promo promos promoted promotion pullquote recirc recirculation recommendations recommended related relatedposts readmore ' +
    'share sharebar sharedaddy shares sharing sidebar signup social socials sponsor sponsored subscribe subscription ' +
    'taboola toolbar tooltip topbar trending upsell').split(' '),
)

/** The same for two words side by side. */
const noisePairs: ReadonlySet<string> = new Set(
  ('also-read author-bio author-box author-card author-info about-author article-author article-date article-meta article-tags entry-author ' +
    'entry-footer entry-meta entry-tags image-credit img-credit more-from more-link more-links more-stories most-popular most-read ' +
    'next-post photo-credit media-credit popular-posts post-author post-date post-meta post-navigation post-tags previous-post pull-quote ' +
    'read-more read-next read-time reading-time screen-reader see-also site-footer site-header skip-link sr-only tag-list tags-list ' +
    'visually-hidden you-may').split(' '),
)

/** "has-sidebar", "no-ads": the name of what surrounds the article, not of the box. */
const modifiers: ReadonlySet<string> = new Set('has no non with without is not hide show layout'.split(' '))

/** Class names that hold only bylines, dates and credits when they are all of an element's class and the text is short. */
const smallPrint: ReadonlySet<string> = new Set('meta author credit credits date dateline timestamp source tags info posted'.split(' '))

const label = '(?:related(?: stor(?:y|ies)| content| posts?)?|read(?: more| also| next| this)?|also read|see also|see more|more|watch(?: now| also)?|next|up next|you (?:may|might) also like|don[’\']t miss|recommended|trending(?: now)?|most (?:read|popular))'
const labelled = new RegExp(`^${label}\\s*[:|»›-]`, 'iu')
const shouted = new RegExp(`^${label}\\s*[:|»›]`, 'iu')
const listHeading = new RegExp(`^(?:${label}|more (?:from|on|stories)\\b.{0,60}|latest (?:news|stories)|share this.{0,30}|about the author|tags|topics|comments|sign up.{0,60}|newsletter.{0,40})\\s*:?$`, 'iu')
const pictureCredit = /^[([]?\s*(?:(?:photo|image|picture|photograph|still|video|lead image|featured image|cover|header)s?(?: (?:credit|courtesy|by|via|from|source)s?)*|credits?|courtesy(?: of)?)\s*(?::|\bby\b|\bof\b|\bcredit\b).{0,160}$/iu
const agency = /^(?:©|\(c\) ).{0,160}$|^(?:getty(?: images)?|shutterstock|ap photo|alamy|wireimage|everett collection|instagram)(?:[/ ,&-].{0,80})?$/iu
const smallTalk =
  /^(?:advertisement|ad|sponsored|story continues below.*|article continues below.*|continue reading below.*|scroll (?:down )?to continue.*|loading.{0,10}|.{0,60}all rights reserved\.?|(?:this|our) (?:article|post|site|story|page) (?:may )?contains? affiliate links.*|.{0,80}may (?:earn|receive) (?:a |an )?(?:affiliate )?(?:commission|compensation).*|leave a (?:comment|reply).*|\d+ comments?|\d+ (?:min|minutes?) read|share(?: this)?(?: (?:article|post|story))?|tweet|copy link|we use cookies.*|(?:click here to )?unsubscribe\b.{0,120}|.{0,80}\bunsubscribe(?: here)?\.?|(?:view|read|open) (?:this )?(?:e-?mail |newsletter |it )?(?:in|on) (?:your|a|the) (?:web ?)?(?:browser|site)\b.{0,40}|the post .{1,250} (?:appeared first on|first appeared on) .{1,80}|(?:click|tap) here .*|download (?:our|the) .{0,20}\bapp\b.*)$/iu
const invitation = /(?:^|[.!?:|»] )(?:please )?(?:sign(?:ing)? up|(?:by )?subscrib(?:e|ing)|by signing up|join (?:us|our|\d[\d,]*)|get (?:the|our|all)|never miss|follow us|like us|want more)\b/iu
const invitesTo = /\b(?:newsletters?|inbox|e-?mail|weekly|daily|whatsapp|telegram|channel|instagram|facebook|twitter|tiktok|youtube|threads|our terms|updates|push notifications)\b/iu
const bylineWords = /^(?:written |posted |reported |words |text )?by:? \p{Lu}[^.!?“”"]{0,100}$/iu
const dateLine = /^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified))\b[^.!?]{0,80}|(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4})(?:[,|·•\s-]{0,4}\d{1,2}[:.]\d\d.{0,20})?)$/iu

/** Whether an element never holds words of the article: by its name, or because it is not shown. */
export function isWordless(element: PageElement): boolean {
  if (wordless.has(element.name)) return true
  const { attributes } = element
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  const style = attributes['style']
  if (style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(style.slice(0, 500))) return true
  return /^(?:navigation|complementary|banner|contentinfo|search|dialog|menu)$/u.test(attributes['role'] ?? '')
}

/** Whether class or id name an element as related links, a newsletter call, a byline, share buttons and the like. */
export function isNamedNoise(element: PageElement): boolean {
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 600)
  if (names === ' ') return false
  for (const name of names.split(/\s+/u)) {
    const words = name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase().split(/[-_:]+/u).filter(Boolean)
    if (words.length === 1 && smallPrint.has(words[0]!) && element.textLength < 200) return true
    for (const [index, word] of words.entries()) {
      if (modifiers.has(words[index - 1] ?? '')) continue
      if (noiseWords.has(word) || noisePairs.has(`${word}-${words[index + 1] ?? ''}`)) return true
    }
  }
  return false
}

/** Whether a block's words are no part of the article: a label with links, a photo credit, a byline, a call to subscribe. */
export function isNoiseLine(element: PageElement): boolean {
  if (element.textLength > 400) return false
  const line = rawText(element, 900).replace(/\s+/gu, ' ').trim()
  if (line === '') return false
  if (labelled.test(line) && (element.linkLength * 2 > element.textLength || isShouted(line))) return true
  if (element.textLength <= 220 && (pictureCredit.test(line) || agency.test(line))) return true
  return smallTalk.test(line) || bylineWords.test(line) || dateLine.test(line) || isInvitation(line)
}

/** A label in capitals before a colon needs no links: "RELATED: Ten Sequels …". */
function isShouted(line: string): boolean {
  const match = shouted.exec(line)
  return match !== null && match[0] === match[0].toUpperCase()
}

/** Whether a box of a few lines asks to sign up for something. */
export function isInvitation(words: string): boolean {
  return invitation.test(words) && invitesTo.test(words) && !/["“”]/u.test(words)
}

/** Whether a heading announces links or boxes rather than a section of the article. */
export function isListHeading(words: string): boolean {
  return listHeading.test(words)
}

/** Whether a list is made of links to other pages rather than of sentences or names. */
export function isLinkList(element: PageElement): boolean {
  if (element.textLength === 0 || element.linkLength < element.textLength * 0.85) return false
  const items = element.children.filter((child): child is PageElement => typeof child !== 'string' && child.name === 'li')
  return items.length > 0 && element.textLength / items.length > 28
}

/** A caption without its picture credit at the end. */
export function withoutCredit(caption: string): string {
  const at = caption.search(/[([]?\b(?:photo|image|picture|credit)s?(?: credit| courtesy)?(?: by |:)/iu)
  return at < 0 ? caption : caption.slice(0, at)
}
