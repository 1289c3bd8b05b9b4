// Handing in a plan: one file, or pasted text.
import { computed, ref } from 'vue'
import { dataOf, plans } from '../../api/client'
import { useAct } from '../../ui/useAct'

export const ACCEPTED = '.docx,.txt,.md'

export function useImport() {
  const file = ref<File | null>(null)
  const text = ref('')
  const { busy, problem, run } = useAct()
  const ready = computed(() => file.value !== null || text.value.trim() !== '')

  function take(files: FileList | null | undefined): void {
    file.value = files?.[0] ?? null
    problem.value = null
  }

  /** Read it into a draft; gives the draft's id. */
  async function read(): Promise<string | null> {
    const form = new FormData()
    if (file.value) form.set('file', file.value)
    else form.set('text', text.value)
    let id: string | null = null
    await run(async (headers) => {
      const draft = await dataOf(plans.POST('/drafts', { body: {}, bodySerializer: () => form, headers }))
      id = draft.id
    })
    return id
  }

  return { file, text, ready, busy, problem, take, read }
}
