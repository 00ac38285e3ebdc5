"""What the chair's clock needs from outside: the computer's clocks, logs as files, the record on paper."""
