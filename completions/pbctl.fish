complete --keep-order --exclusive --command pbctl --arguments "(COMPLETE=fish pbctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
