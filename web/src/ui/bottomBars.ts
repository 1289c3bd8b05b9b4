// How many bottom bars a page shows: a phone leaves room for them below everything else.
import { ref } from 'vue'

export const bottomBars = ref(0)
