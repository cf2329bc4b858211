import { clipping } from '../record/clipping.ts'

/** Invented clippings with everything that waits for a ruling. */
export const doubtfulClippings = [
  clipping({
    id: 'one', url: 'https://one.example/', publisher: 'The One', publishedAt: '2026-05-01', text: 'Jo Tarn wrote Low Water. Sam Reed played in Low Water. “It was cold,” somebody said of Low Water.',
    people: { p1: { name: 'Jo Tarn', catalogueId: 'nm8' }, p2: { name: 'Sam Reed', candidates: ['nm1', 'nm2'] } }, titles: { t1: 'Low Water' },
    credits: [['p1', 'writer', 't1', 'Jo Tarn wrote Low Water'], ['p2', 'actor', 't1', 'Sam Reed played in Low Water']], quotations: [{ words: 'It was cold,', by: null }],
  }),
  clipping({
    id: 'two', url: 'https://two.example/', publisher: 'The Two', publishedAt: '2026-05-02', text: 'Jo Tarn directed Low Water.',
    people: { p1: { name: 'Jo Tarn', catalogueId: 'nm9' } }, titles: { t1: 'Low Water' }, credits: [['p1', 'director', 't1', 'Jo Tarn directed Low Water']],
  }),
]
