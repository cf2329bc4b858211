import type { Key } from '../reading.ts'
import { isDone } from './meetings.ts'
import { peopleAfter } from './people-together.ts'
import { isElsewhere, isVerb, listedFrom, subjectAround } from './sighting-clauses.ts'
import type { Company } from './sighting-company.ts'
import { closingOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** Whom the author of a post was with, by what only a post leaves out: who came to see its author, who was there on a fine day. */
export function companyOfAuthor(lines: readonly Line[], line: Line, author: Key): Company | null {
  if (isElsewhere(line.terms)) return null
  return withAuthor(lines, line, author) ?? cameRound(line.terms, author) ?? spentWith(line.terms, author) ?? countedOff(lines, line, author)
}

/** "Back together last night at mine. With Bo Tran (our matron) and the boss, Cy Adeyemi." */
function withAuthor(lines: readonly Line[], line: Line, author: Key): Company | null {
  const before = lines[line.index - 1]
  if (line.terms[0]?.lower !== 'with' || before === undefined || !before.terms.some((term) => /^(?:together|reunion|reunited|us|gang|lot)$/u.test(term.lower)) || before.terms.some((term) => term.lower === 'soon')) return null
  const others = peopleAfter(line.terms, 1).filter((person) => person !== author)
  return others.length === 0 ? null : { people: [...new Set([author, ...others])], at: 0 }
}

const arrives = /^(?:came|popped|dropped|swung|turned|stopped|called|landed|rocked|showed|dropping|popping)$/u

/** "Bea Lund came round on Saturday." */
function cameRound(terms: readonly Term[], author: Key): Company | null {
  for (let i = 1; i < terms.length; i++) {
    if (!arrives.test(terms[i]!.lower) || !/^(?:round|over|by|up|in|around)$/u.test(terms[i + 1]?.lower ?? '') || !isDone(terms, i)) continue
    const others = subjectAround(terms, i, terms.length).filter((person) => person !== author)
    if (others.length > 0) return { people: [author, ...others], at: i }
  }
  return null
}

const times = /^(?:afternoon|evening|morning|night|weekend|lunch|dinner|brunch|breakfast|coffee|drinks|hang|catch-up|reunion|walk|pint|pints|hug|hugs|tea|cuppa|laughs|stroll|giggles|selfie|gossip|supper|ramble|swim|matinee|matinée|natter|session|roast|curry|sushi|picnic|bbq|barbecue|cocktails|pizza|swim|hike|catch|rehearsal|drink|wine|beers|day)$/u

/** "Lovely afternoon with Kofi Asante." */
function spentWith(terms: readonly Term[], author: Key): Company | null {
  const at = terms.findIndex((term) => term.lower === 'with')
  // "Dinner last night with", "Sunday roast in Leeds with"
  if (at < 1 || at > 7 || !(times.test(terms[at - 1]!.lower) || terms.slice(0, Math.min(at, 3)).some((term) => times.test(term.lower))) || terms.slice(0, at).some((term) => term.kind === 'person' || isVerb(term) || /^(?:next|planning|looking|no|wish|need|tomorrow|tickets)$/u.test(term.lower))) return null
  const listed = listedFrom(terms, at + 1)
  return listed.people.length === 0 ? null : { people: [...new Set([author, ...listed.people])], at }
}

/** "There were four of us. Me (Nurse Pam). Barry Tolhust (Clem). And our director, Neville Coote": names in sentences of their own. */
function countedOff(lines: readonly Line[], line: Line, author: Key): Company | null {
  const opening = line.terms.findIndex((term, i) => (/^(?:us|who|gang|whole|all|guests|present|here)$/u.test(term.lower) && terms(line, i - 3, i + 4).some((each) => /^(?:of|there|came|came|gang|were|are|present|turned|showed|made)$/u.test(each.lower))))
  if (opening < 0 || line.terms.some((term) => /^(?:will|would|if|wish)$/u.test(term.lower))) return null
  const people: Key[] = []
  let next = lines[line.index + 1]
  while (next !== undefined && next.paragraph === line.paragraph && people.length < 24) {
    const named = fragmentOf(next.terms)
    if (named.length === 0) break
    people.push(...named)
    next = lines[next.index + 1]
  }
  const others = [...new Set(people)].filter((person) => person !== author)
  return others.length < 2 ? null : { people: [author, ...others], at: opening }
}

const terms = (line: Line, from: number, to: number): readonly Term[] => line.terms.slice(Math.max(0, from), to)

/** The one whom a sentence without a verb names: "Our wonderful Sandra Petrakis, who wrote 61 of them". */
function fragmentOf(all: readonly Term[]): readonly Key[] {
  for (let i = 0; i < Math.min(all.length, 9); i++) {
    const term = all[i]!
    if (term.kind === 'person' && (term.byName || /^(?:me|myself)$/u.test(term.lower))) {
      const close = all[i + 1]?.lower === '(' ? closingOf(all, i + 1) + 1 : i + 1
      return all[close] === undefined || /^[.,!;:…]$/u.test(all[close]!.lower) || all[close]!.lower === 'and' ? term.people : []
    }
    if (isVerb(term) && !/ing$|ed$/u.test(term.lower)) return []
  }
  return []
}
