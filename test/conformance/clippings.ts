import { clipping } from '../record/clipping.ts'

/** Clippings of an invented franchise. */

export const reunionStory = clipping({
  id: 'reunion',
  url: 'https://screendaily.example/stories/lantern-reunion',
  publisher: 'Screen Weekly',
  author: 'Ada Penn',
  title: 'The Lantern Street stars meet again',
  publishedAt: '2026-03-02',
  text:
    'Mara Quill and Theo Brandt posed together at a Harbour Films party.\n\n' +
    'Quill played the locksmith Edie Vance in Lantern Street, the 1998 comedy directed by Olga Fenn. ' +
    'Brandt starred opposite her in Lantern Street.\n\n' +
    '“I would do another one tomorrow,” Quill told Radio Nine. A sequel has been rumoured since.\n\n' +
    'The pilot Lantern Street: Night Shift, a spin-off of Lantern Street, was never picked up.',
  people: { p1: 'Mara Quill', p2: 'Theo Brandt', p3: 'Olga Fenn' },
  titles: { t1: { name: 'Lantern Street', kind: 'film', year: 1998 }, t2: { name: 'Lantern Street: Night Shift', kind: 'pilot' } },
  quotations: [{ words: 'I would do another one tomorrow,', by: 'p1', saidTo: 'Radio Nine' }],
  credits: [
    ['p1', 'actor', 't1', 'Quill played the locksmith Edie Vance in Lantern Street', 'Edie Vance'],
    ['p2', 'actor', 't1', 'Brandt starred opposite her in Lantern Street'],
    ['p3', 'director', 't1', 'directed by Olga Fenn'],
  ],
  releases: [['t1', '1998', 'theaters', 'the 1998 comedy']],
  relations: [['t2', 'spin-off', 't1', 'a spin-off of Lantern Street']],
  outlooks: [
    ['t1', 'sequel', 'rumored', null, 'A sequel has been rumoured since'],
    ['t1', 'sequel', 'wished', 'p1', 'I would do another one tomorrow'],
    ['t2', 'itself', 'not picked up', null, 'was never picked up'],
  ],
  sightings: [[['p1', 'p2'], 'Harbour Films party', 'posed together at a Harbour Films party']],
})

export const studioStory = clipping({
  id: 'studio',
  url: 'https://trade.example/harbour-says-no',
  publisher: 'Trade Sheet',
  title: 'Harbour Films says no',
  publishedAt: '2026-05-10',
  text:
    'Harbour Films will not make a second Lantern Street.\n' +
    '“I would do another one tomorrow,” Mara Quill had said. Café Été is next for her.',
  people: { p1: 'Mara Quill' },
  titles: { t1: 'Lantern Street', t2: 'Café Été' },
  organizations: { o1: 'Harbour Films' },
  quotations: [{ words: 'I would do another one tomorrow,', by: 'p1' }],
  outlooks: [['t1', 'sequel', 'ruled out', 'o1', 'will not make a second Lantern Street']],
  credits: [['p1', 'actor', 't2', 'Café Été is next for her']],
})

/** A post that names no title. */
export const post = clipping({
  id: 'post',
  kind: 'post',
  publisher: 'Pictogram',
  author: 'Theo Brandt',
  publishedAt: '2026-06-01T20:15:00+02:00',
  text: 'Look who I found in the rain! Dinner with Mara Quill.',
  people: { p1: 'Theo Brandt', p2: 'Mara Quill' },
  sightings: [[['p1', 'p2'], 'Dinner', 'Dinner with Mara Quill']],
})
