// What a track shows: steps with who, when and what was said.
export type Tone = 'waiting' | 'done' | 'late' | 'plain'

export interface TrackStep {
  word: string
  who: string
  when: string
  notes: string[]
  tone: Tone
}
