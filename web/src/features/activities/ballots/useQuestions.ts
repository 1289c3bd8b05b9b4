// Questions that a service asks once more: sent again with the answer, the act is done.
import { ref, type Ref } from 'vue'
import type { Problem } from '../../../api/client'
import type { CountQuestion } from '../../../api/types'

export function useQuestions(problem: Ref<Problem | null>) {
  const questions = ref<{ code: string; sentence: string }[]>([])

  /** After a try: whether it was a question, which is then no failure. */
  function asked(): boolean {
    if (problem.value?.code !== 'needs-confirming') return false
    questions.value = problem.value.warnings
    problem.value = null
    return true
  }

  const accepted = (): CountQuestion[] => questions.value.map((question) => question.code as CountQuestion)
  const forget = (): void => {
    questions.value = []
  }
  return { questions, asked, accepted, forget }
}
