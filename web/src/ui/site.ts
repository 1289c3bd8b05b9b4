// What the installation says of itself before anybody has signed in; asked once.
import { ref } from 'vue'
import type { Site } from '../api/types'

const site = ref<Site>({ complaint: '', filing: '', second_factor: true, providers: [] })
let asked: Promise<void> | null = null

async function ask(): Promise<void> {
  const reply = await fetch('/api/directory/site').catch(() => null)
  if (reply?.ok) site.value = (await reply.json().catch(() => site.value)) as Site
  else asked = null
}

export function useSite() {
  asked ??= ask()
  return site
}
