import type { Reading, When } from '#reading'
import { clipping, type Clipping } from '../record/clipping.ts'

/** Clippings of an invented franchise with a long and contradictory history. */

/** A day or a year as a text would give it. */
export function when(text: string, from: string | null, to = from): When {
  return { text, span: null, from, to }
}

function change(one: Clipping, changes: (reading: Reading) => Partial<Reading>): Clipping {
  return { document: one.document, reading: { ...one.reading, ...changes(one.reading) } }
}

export const anniversary = change(
  clipping({
    id: 'anniversary',
    url: 'https://sundown.example/salt-harbor-at-fifteen',
    publisher: 'Sundown Weekly',
    author: 'Ada Penn',
    title: 'Fifteen years on, “Salt Harbor” still smells of diesel',
    publishedAt: '2011-09-04',
    text:
      'Salt Harbor, directed by Ines Caldeira, came out in theaters in 1996. Mara Quill played the pilot Edie Vance, and Théo Brandt her brother Sam.\n\n' +
      'Salt Harbor Nights, the spin-off pilot that Northgate shot in 2001, was not picked up. A prequel, Salt Harbor: Low Water, went out on Channel Nine in 2006 with Juno Ashby as the young Edie.\n\n' +
      'A sequel? “That boat has sailed and sunk,” Caldeira told Sundown Weekly. Quill disagrees. “I would row out there tomorrow,” she said in 2009.',
    people: { p1: 'Ines Caldeira', p2: 'Mara Quill', p3: 'Théo Brandt', p4: 'Juno Ashby' },
    titles: {
      t1: { name: 'Salt Harbor', kind: 'film', year: 1996 },
      t2: { name: 'Salt Harbor Nights', kind: 'pilot', year: 2001 },
      t3: { name: 'Salt Harbor: Low Water', kind: 'tv film', year: 2006 },
    },
    organizations: { o1: 'Northgate', o2: 'Channel Nine', o3: 'Sundown Weekly' },
    quotations: [
      { words: 'That boat has sailed and sunk,', by: 'p1', saidTo: 'Sundown Weekly' },
      { words: 'I would row out there tomorrow,', by: 'p2', saidAt: when('in 2009', '2009-01-01', '2009-12-31') },
    ],
    credits: [
      ['p1', 'director', 't1', 'directed by Ines Caldeira'],
      ['p2', 'actor', 't1', 'Mara Quill played the pilot Edie Vance, and Théo Brandt her brother Sam', 'Edie Vance'],
      ['p3', 'actor', 't1', 'Mara Quill played the pilot Edie Vance, and Théo Brandt her brother Sam', 'Sam'],
      ['p4', 'actor', 't3', 'with Juno Ashby as the young Edie', 'young Edie'],
    ],
    releases: [
      ['t1', '1996', 'theaters', 'Salt Harbor, directed by Ines Caldeira, came out in theaters in 1996'],
      ['t2', '2001', null, 'the spin-off pilot that Northgate shot in 2001'],
      ['t3', '2006', 'Channel Nine', 'went out on Channel Nine in 2006'],
    ],
    relations: [
      ['t2', 'spin-off', 't1', 'the spin-off pilot'],
      ['t3', 'prequel', 't1', 'A prequel, Salt Harbor: Low Water'],
    ],
    outlooks: [
      ['t2', 'itself', 'not picked up', null, 'was not picked up'],
      ['t1', 'sequel', 'ruled out', 'p1', 'That boat has sailed and sunk'],
      ['t1', 'sequel', 'wished', 'p2', 'I would row out there tomorrow'],
    ],
  }),
  ({ outlooks }) => ({ outlooks: outlooks.map((outlook) => (outlook.by === 'p2' ? { ...outlook, asOf: when('in 2009', '2009-01-01', '2009-12-31') } : outlook)) }),
)

export const trade = clipping({
  id: 'trade',
  url: 'https://tradesheet.example/salt-harbor-2-script',
  publisher: 'Trade Sheet',
  author: 'Leo Marsh',
  title: 'Northgate commissions a “Salt Harbor” sequel script',
  publishedAt: '2017-03-14',
  text:
    'Northgate has a sequel to Salt Harbor in development, the studio said on Tuesday. Writer Pál Széles is at work on the script.\n\n' +
    'Mara Quill once said: “I would row out there tomorrow.” Théo Brandt is less sure. “Never without Ines,” he said.',
  people: { p1: 'Pál Széles', p2: 'Mara Quill', p3: 'Théo Brandt' },
  titles: { t1: { name: 'Salt Harbor', kind: 'film', year: 1996 } },
  organizations: { o1: 'Northgate' },
  quotations: [
    { words: 'I would row out there tomorrow.', by: 'p2' },
    { words: 'Never without Ines,', by: 'p3' },
  ],
  outlooks: [
    ['t1', 'sequel', 'in development', 'o1', 'Northgate has a sequel to Salt Harbor in development, the studio said on Tuesday'],
    ['t1', 'sequel', 'ruled out', 'p3', 'Never without Ines'],
  ],
})

export const gossip = clipping({
  id: 'gossip',
  url: 'https://quayside.example/whispers',
  publisher: 'Quayside',
  title: 'Whispers from the quay',
  publishedAt: '2019-11-02',
  text:
    'An insider hears that Salt Harbor 2 is on hold, and that Northgate has shelved the script.\n\nOthers say that Mara Quill is in talks to direct it herself.',
  people: { p1: 'Mara Quill' },
  titles: { t1: { name: 'Salt Harbor', kind: 'film', year: 1996 } },
  outlooks: [
    ['t1', 'sequel', 'shelved', null, 'Northgate has shelved the script'],
    ['t1', 'sequel', 'in talks', null, 'Mara Quill is in talks to direct it herself'],
  ],
})

export const premiere = change(
  clipping({
    id: 'premiere',
    url: 'https://sundown.example/quill-brandt-premiere',
    publisher: 'Sundown Weekly',
    author: 'Ada Penn',
    title: 'Quill and Brandt, thirty years after the harbor',
    publishedAt: '2026-05-12',
    text:
      'Mara Quill and Théo Brandt walked the carpet together at the Lantern Prize gala on Sunday, where Quill posted a picture of the two on Pictogram.\n\n' +
      '“Thirty years and he still cannot tie a knot,” Quill wrote. Brandt told Radio Nine: “If Northgate rings, I will pick up.”\n\n' +
      'The sequel to Salt Harbor has lain dormant since the script was shelved.',
    people: { p1: 'Mara Quill', p2: 'Théo Brandt' },
    titles: { t1: { name: 'Salt Harbor', kind: 'film', year: 1996 } },
    organizations: { o1: 'Radio Nine', o2: 'Northgate', o3: 'Pictogram' },
    quotations: [
      { words: 'Thirty years and he still cannot tie a knot,', by: 'p1', saidIn: 'caption' },
      { words: 'If Northgate rings, I will pick up.', by: 'p2', saidTo: 'Radio Nine' },
    ],
    outlooks: [
      ['t1', 'sequel', 'dormant', null, 'The sequel to Salt Harbor has lain dormant since the script was shelved'],
      ['t1', 'sequel', 'wished', 'p2', 'If Northgate rings, I will pick up.'],
    ],
    sightings: [[['p1', 'p2'], 'Lantern Prize gala', 'Mara Quill and Théo Brandt walked the carpet together at the Lantern Prize gala on Sunday']],
  }),
  ({ sightings }) => ({ sightings: sightings.map((sighting) => ({ ...sighting, shownOn: 'Pictogram', at: when('on Sunday', '2026-05-10') })) }),
)

export const post = clipping({
  id: 'post',
  kind: 'post',
  publisher: 'Pictogram',
  author: 'Juno Ashby',
  publishedAt: '2026-06-01T20:15:00+02:00',
  text: 'Coffee with the one and only Mara Quill!! Low Water people: we talked about Salt Harbor. A lot.',
  people: { p1: 'Juno Ashby', p2: 'Mara Quill' },
  titles: { t1: { name: 'Salt Harbor', kind: 'film', year: 1996 } },
  sightings: [[['p1', 'p2'], null, 'Coffee with the one and only Mara Quill']],
})

/** Another franchise, with names in a script that runs from right to left. */
export const cinema = clipping({
  id: 'cinema',
  url: 'https://corniche.example/night-bus',
  publisher: 'Corniche Review',
  title: 'A second night on the bus',
  publishedAt: '2026-04-20',
  text:
    'حافلة الليل (2014) was directed by سلمى نوار. A reboot of حافلة الليل has been greenlit, Corniche Films said.\n\n“We keep the bus,” said سلمى نوار.',
  people: { p1: 'سلمى نوار' },
  titles: { t1: { name: 'حافلة الليل', kind: 'film', year: 2014 } },
  organizations: { o1: 'Corniche Films' },
  quotations: [{ words: 'We keep the bus,', by: 'p1' }],
  credits: [['p1', 'director', 't1', 'was directed by سلمى نوار']],
  outlooks: [['t1', 'reboot', 'greenlit', 'o1', 'A reboot of حافلة الليل has been greenlit, Corniche Films said']],
})

/** Everything that a clipping may try: markup, script, a turned direction, an address that runs. */
export const hostile = clipping({
  id: 'hostile',
  url: 'javascript:alert(1)',
  publisher: '\u202E<script>alert("outlet")</script>',
  author: '"><img src=x onerror=alert(1)>',
  title: '</title><script>alert("headline")</script>',
  publishedAt: '2026-01-09',
  text:
    '<script>alert("text")</script> Bad <b onmouseover=alert(1)>Actor</b> starred in <i>Evil & Sons</i>.\n\n' +
    '“\u202Egnihton dias I</q><script>alert(2)</script>,” said Bad \u202EActor.',
  people: { p1: { name: 'Bad <b onmouseover=alert(1)>Actor</b>' } },
  titles: { t1: { name: '<i>Evil & Sons</i>', kind: 'film', year: 2020 } },
  organizations: { o1: 'Bad \u202EActor' },
  releases: [['t1', '2020', '<b>nowhere</b>', 'Evil & Sons']],
  outlooks: [['t1', 'sequel', 'greenlit', 'o1', 'said Bad \u202EActor'], ['t1', 'sequel', 'shelved', null, 'starred in']],
  quotations: [{ words: '\u202Egnihton dias I</q><script>alert(2)</script>,', by: 'p1', saidTo: '<svg onload=alert(3)>' }],
  credits: [['p1', 'actor', 't1', 'Bad <b onmouseover=alert(1)>Actor</b> starred in <i>Evil & Sons</i>', '<marquee>']],
})

export const saltHarbor: readonly Clipping[] = [anniversary, trade, gossip, premiere, post]
export const everyClipping: readonly Clipping[] = [...saltHarbor, cinema, hostile]
