import './ui/polyfills'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './routes'
import './ui/preferences'
import './ui/tokens.css'

createApp(App).use(router).mount('#app')
