/** Labels that stand before a credit or a link, and also before what a post or a caption tells. */
export const creditLabels = /^\(?(?:photos?|images?|pictures?|pic|watch|next|up next|previously|listen)\s*[:/]/iu

/** What no credit and no link holds: somebody who speaks of themselves, a day, a sentence that ends and another, what people did. */
export const tellingWords = /\b(?:me|I|we|us|my|our|last night|yesterday|tonight|this morning|this week|reunit\w+|posed|posing|wrote and directed|that \p{Lu}\p{L}+ (?:\p{Lu}[\p{L}-]+ )?(?:wrote|directed|made|cut|shot|created))\b|[\p{Ll})*]{2}[.!?] (?:\p{Lu}|It[’']s )\p{Ll}+ \p{Ll}/u

/**
 * Whole paragraphs that are no part of what an article says: links to other articles, calls to subscribe, credits of
 * pictures, bylines, contacts. Written by hand from the habits of news sites and newsletters.
 */
export const boilerplateLines: readonly RegExp[] = [
  /^(?:related|read more|read next|see also|more from|more on|also read|also see|watch|next|up next|keep reading|you may also like|recommended|trending|don['’]t miss|further reading|previously|in case you missed it)\b[^.!?]{0,30}:/iu,
  /^related(?: stories| articles| links)?\b/iu,
  /^\(?(?:photos?|images?|pictures?|pic|photo credit|image credit|credits?|photography|header image|featured image|top photo|lead image|courtesy)\s*(?:by|credit|courtesy|credits)?\s*[:/]/iu,
  /^(?:photo|image)s? (?:by|courtesy)\b/iu,
  /^(?:by|words by|written by|story by|text by|reporting by|additional reporting by|edited by) [\p{Lu}][\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}(?:\s*[|•·,/–—-].*)?$/u,
  /^\(?(?:reporting|additional reporting|writing|editing) by [^.]{3,160}\)?$/iu,
  /^(?:sign up|subscribe|join our|join the|get our|follow us|follow me|like us|click here|tap here|download our|get the latest|want more|never miss|support (?:us|our|the)|become a (?:member|patron)|listen to|rate and review|share this|tweet this|leave a comment|sound off|tell us|let us know|what do you think)\b/iu,
  /\bsign up for\b.{0,60}\b(?:newsletter|alerts|updates|emails?)\b/iu,
  /\bsubscribe to (?:our|the|my)\b/iu,
  /^(?:©|copyright|all rights reserved)/iu,
  /^(?:media|press) contacts?\b/iu,
  /^(?:about|editor['’]s note|correction)\b[^.]{0,60}$/iu,
  /\b(?:is|are) (?:a|an|the) (?:[\p{L}'’-]+ ){0,4}(?:writer|editor|columnist|reporter|critic|journalist|contributor|correspondent)s? (?:for|at|based in)\b.{0,80}\b(?:follow|reach|email|contact)\b/iu,
  /^follow (?:him|her|them) (?:on|at)\b/iu,
  /^[#\s*·•—–-]+$/u,
  /^\d+ (?:comments?|shares?|likes?)\b/iu,
]
