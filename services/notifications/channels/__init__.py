"""The ways out of the house: e-mail, group robots, webhooks, and what each person wants by mail."""
