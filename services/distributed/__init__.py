"""The distributed mode: one service in each process, on PostgreSQL and RabbitMQ servers."""
