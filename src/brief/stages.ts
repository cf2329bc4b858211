import type { Claim } from '#dossier'

type Stage = Claim['stage']

/** What a claim of a state says of its project: "A sequel …". `null` for stances, which are somebody's own. */
export const stageOfProject: Readonly<Record<Stage, string | null>> = {
  'ruled out': 'was ruled out',
  wished: null,
  rumored: null,
  'in talks': 'was under discussion',
  'in development': 'was in development',
  greenlit: 'had been given the green light',
  'in production': 'was in production',
  'post production': 'had been filmed',
  released: 'was out',
  shelved: 'had been shelved',
  canceled: 'had been canceled',
  'not picked up': 'had not been picked up',
  dormant: 'was dormant',
}

/** What became of a title itself: "It …". `null` where that is no ending. */
export const stageOfItself: Readonly<Record<Stage, string | null>> = {
  'ruled out': null,
  wished: null,
  rumored: null,
  'in talks': null,
  'in development': null,
  greenlit: null,
  'in production': null,
  'post production': null,
  released: null,
  shelved: 'was shelved',
  canceled: 'was canceled',
  'not picked up': 'was not picked up',
  dormant: 'has been dormant since',
}

/** A stance as its holder's: "Mara Quill has …". `null` for states. */
export const stanceOf: Readonly<Partial<Record<Stage, string>>> = {
  wished: 'spoken in favor of',
  rumored: 'reported rumors of',
  'ruled out': 'ruled out',
}
