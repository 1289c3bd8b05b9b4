"""What can be done to terms, constituencies and delegates."""
