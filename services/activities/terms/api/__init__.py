"""HTTP door of terms, constituencies and delegates."""
