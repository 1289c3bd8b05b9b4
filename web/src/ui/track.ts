// One step in the life of something, as the vertical line shows it.
export type Tone = 'waiting' | 'done' | 'late' | 'plain'

export interface TrackStep {
  word: string
  tone: Tone
  notes: string[]
  when: string
  who: string
}
