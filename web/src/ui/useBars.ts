// Bars drawn in a place of the page: in its colours and type, anew when either or the width changes.
import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { barsOption, drawn, standsUp, type Bar, type Look } from './bars'

const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'
const SMALLER = 0.8125

type Chart = ReturnType<(typeof import('./drawBars'))['chartIn']>

function lookOf(place: HTMLElement): Look {
  const style = getComputedStyle(place)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * SMALLER
  const tones = { waiting: token('--waiting'), done: token('--done'), late: token('--late'), plain: token('--field') }
  return { bar: token('--el-color-primary-light-3'), text: token('--text'), soft: token('--text-soft'), line: token('--field'), card: token('--card'), font: style.fontFamily, size, tones }
}

export function useBars(place: Ref<HTMLElement | null>, given: () => readonly Bar[], overTime: () => boolean) {
  /** Whether there is a library to draw with; without it the table says all. */
  const missing = ref(false)
  const upright = ref(false)
  const bars = computed(() => drawn(given(), overTime()))
  const dark = window.matchMedia(DARK)
  let chart: Chart | undefined

  function draw(): void {
    const { value: element } = place
    if (!chart || !element || element.clientWidth === 0) return
    const look = lookOf(element)
    upright.value = standsUp(bars.value, overTime(), element.clientWidth, look.size)
    chart.resize()
    chart.setOption(barsOption(bars.value, look, upright.value, window.matchMedia(STILL).matches), { notMerge: true })
  }

  // The height is in rem, so larger type is a change of size, too.
  const sizes = new ResizeObserver(draw)

  async function begin(element: HTMLElement): Promise<void> {
    try {
      const { chartIn } = await import('./drawBars')
      if (place.value !== element) return // it went while the library came
      chart = chartIn(element)
      sizes.observe(element)
    } catch {
      missing.value = true
    }
  }

  function end(): void {
    sizes.disconnect()
    chart?.dispose()
    chart = undefined
  }

  // The place comes and goes with what there is to draw.
  watch(place, (now) => {
    end()
    if (now) void begin(now)
  }, { flush: 'post' })
  watch(bars, draw, { flush: 'post' })
  onMounted(() => dark.addEventListener('change', draw))
  onBeforeUnmount(() => {
    dark.removeEventListener('change', draw)
    end()
  })
  return { bars, missing, upright }
}
