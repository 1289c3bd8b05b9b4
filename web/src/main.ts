import './ui/polyfills'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './routes'
import { reloadWhenPartsAreGone } from './ui/newPages'
import './ui/preferences'
import './ui/tokens.css'

reloadWhenPartsAreGone()
createApp(App).use(router).mount('#app')
