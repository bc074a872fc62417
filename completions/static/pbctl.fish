# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_pbctl_global_optspecs
    string join \n dir= url= token-file= profile= offline o/output= fields= color= q/quiet v/verbose progress= yes no-input encryptionEnv= queryTimeout= dev= ignore-hooks hooksDir= migrationsDir= hooksWatch= hooksPool= automigrate= publicDir= indexFallback= version h/help
end

function __fish_pbctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_pbctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_pbctl_using_subcommand
    set -l cmd (__fish_pbctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c pbctl -n "__fish_pbctl_needs_command" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_needs_command" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_needs_command" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_needs_command" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_needs_command" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_needs_command" -l version -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "serve" -d 'Serves the HTTP API of a data directory until it is interrupted'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "superuser" -d 'Manages the superusers'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "backup" -d 'Makes, checks and restores backups'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "settings" -d 'Shows and changes the settings'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "log" -d 'Reads the log'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "schema" -d 'Plans and applies the schema: collections and settings as YAML files'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "rules" -d 'Tests and explains the rules of collections'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "adopt" -d 'Says what an existing PocketBase project would be like under pbctl; only reads'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "doctor" -d 'Says what is wrong with the data directory, why, and what to do'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "db" -d 'Checks and tidies the databases'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "import" -d 'Merges a PocketBase directory or backup into the data directory'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "status" -d 'Shows what a target is, and whether it is served'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "config" -d 'Shows how pbctl is configured, and by whom'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "collection" -d 'Shows, empties, imports and exports collections'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "record" -d 'Reads, changes, imports and exports the records of a collection'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "shell" -d 'Queries and changes records, also by SQL; typed, or as a script'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "version" -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "completion" -d 'Prints a completion script for a shell'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "generate" -d 'Writes the files that are made from this command tree'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l http -d 'Address to listen to: host:port, or :port for every interface' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l https -d 'Not possible yet: put a proxy that speaks TLS in front' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l origins -d 'Origins that may read answers, with * and ? as wildcards' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l sync -d 'When a write counts as done: full waits for the disk, normal survives a crash of the program' -r -f -a "full\t'When the disk has it'
normal\t'When the operating system has it, as in PocketBase'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l changes-age -d 'How long changes are kept for clients that were away' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l changes-count -d 'How many of them are kept at most, about' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l no-changes -d 'Keeps no changes for clients that were away'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "create" -d 'Makes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "upsert" -d 'Makes a superuser, or changes its password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "update" -d 'Changes a superuser\'s password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "delete" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "rm" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "list" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "ls" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "otp" -d 'Makes a one-time password for a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "ips" -d 'Says from where superusers may act; without addresses: from everywhere'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "upsert" -d 'Makes a superuser, or changes its password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "update" -d 'Changes a superuser\'s password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "otp" -d 'Makes a one-time password for a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "ips" -d 'Says from where superusers may act; without addresses: from everywhere'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "create" -d 'Makes a backup while others go on writing, and checks it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "list" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "ls" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "get" -d 'Shows what a backup says it holds, or saves it as a file'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "delete" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "rm" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "verify" -d 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "restore" -d 'Restores a backup into a new folder, or in the place of the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "prune" -d 'Removes old backups; those with names that somebody chose are kept'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "drill" -d 'Restores a backup into a scratch folder, opens it, reports and removes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l to -d 'The same as --at' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l to -d 'Saves the backup as this file, which must not exist' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l to -d 'A folder that does not exist or is empty; without it the data directory is replaced, and what it was is kept beside it' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-last -d 'Keeps the newest ones' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-daily -d 'Keeps the newest of each of the last days that have one' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-weekly -d 'Keeps the newest of each of the last weeks that have one' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dry-run -d 'Only says what would be removed'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l at -d 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a backup while others go on writing, and checks it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows what a backup says it holds, or saves it as a file'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restores a backup into a new folder, or in the place of the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Removes old backups; those with names that somebody chose are kept'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "drill" -d 'Restores a backup into a scratch folder, opens it, reports and removes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -f -a "get" -d 'Shows all settings, or what is at a path; secrets are never shown'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -f -a "set" -d 'Changes settings'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -f -a "diff" -d 'Compares the settings with a file; only what is in the file counts'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and not __fish_seen_subcommand_from get set diff help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l file -d 'JSON or YAML with settings that change, also secret ones; what it leaves out stays; - for stdin' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l secret-file -d 'Reads the secret at a path from a file; - for stdin' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l secret-env -d 'Reads the secret at a path from an environment variable' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l dry-run -d 'Shows what would change: does everything and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l exit-code -d 'Exit code 2 when there are differences'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows all settings, or what is at a path; secrets are never shown'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "set" -d 'Changes settings'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compares the settings with a file; only what is in the file counts'
complete -c pbctl -n "__fish_pbctl_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -f -a "query" -d 'Prints the newest entries that match'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -f -a "tail" -d 'Prints the last entries, and with -f those that come'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and not __fish_seen_subcommand_from query tail help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l filter -d 'An expression over id, created, level, message and data.…' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l since -d 'Only entries that are younger: 90s, 15m, 2h, 7d, or a date in UTC' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l level -d 'Only entries of this level and above' -r -f -a "debug\t'-4'
info\t'0'
warn\t'4'
error\t'8'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -s n -l limit -d 'Most entries; 0 for all' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l filter -d 'An expression over id, created, level, message and data.…' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l since -d 'Only entries that are younger: 90s, 15m, 2h, 7d, or a date in UTC' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l level -d 'Only entries of this level and above' -r -f -a "debug\t'-4'
info\t'0'
warn\t'4'
error\t'8'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s n -l limit -d 'How many of the last ones' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s f -l follow -d 'Goes on with new ones until it is interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "query" -d 'Prints the newest entries that match'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Prints the last entries, and with -f those that come'
complete -c pbctl -n "__fish_pbctl_using_subcommand log; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "validate" -d 'Checks the files without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "fmt" -d 'Tidies the files: modeline, blank lines, ends of lines; comments stay'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "plan" -d 'Shows what `apply` would change'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "apply" -d 'Makes the directory as the files say, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "diff" -d 'Shows how the directory differs from the files'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "drift" -d 'Shows what has changed in the directory since the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "pull" -d 'Writes files from the directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "rollback" -d 'Goes back to the schema before the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "history" -d 'Lists what was applied'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "graph" -d 'Draws the relations between collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l schema -d 'A schema file, or a folder of them [default: ./schema]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l schema -d 'A schema file, or a folder of them [default: ./schema]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l check -d 'Changes nothing; exit 3 when something is untidy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l schema -d 'A schema file, or a folder of them [default: ./schema]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l out -d 'Saves the plan for `schema apply`; - is standard output' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l schema -d 'A schema file, or a folder of them [default: ./schema]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l allow -d 'Lets pass steps of this kind' -r -f -a "lossy\t'Steps that lose data'
exposure\t'Steps that let somebody see or do more'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l allow-destructive -d 'Lets pass steps that lose data, as --allow lossy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dry-run -d 'Does everything in a transaction and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l schema -d 'A schema file, or a folder of them [default: ./schema]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l out -d 'Saves the plan for `schema apply`; - is standard output' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l to -d 'The folder to write into' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l to -d 'Number of the entry of the history to go back to [default: the one before the last]' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l allow -d 'Lets pass steps of this kind' -r -f -a "lossy\t'Steps that lose data'
exposure\t'Steps that let somebody see or do more'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l allow-destructive -d 'Lets pass steps that lose data, as --allow lossy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dry-run -d 'Does everything in a transaction and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l format -d 'The language of the graph' -r -f -a "mermaid\t'For Markdown files and editors'
dot\t'For Graphviz'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Checks the files without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "fmt" -d 'Tidies the files: modeline, blank lines, ends of lines; comments stay'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Shows what `apply` would change'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Makes the directory as the files say, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Shows how the directory differs from the files'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "drift" -d 'Shows what has changed in the directory since the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "pull" -d 'Writes files from the directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "rollback" -d 'Goes back to the schema before the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "history" -d 'Lists what was applied'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "graph" -d 'Draws the relations between collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -f -a "test" -d 'Runs tables of who may do what, on fixtures and without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -f -a "explain" -d 'Says which clause of which rule lets somebody through or does not'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and not __fish_seen_subcommand_from test explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l schema -d 'The schema: a file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l env -d 'The environment whose patch is laid over the rest of the schema' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l filter -d 'Only cases whose names contain this' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l min-coverage -d 'Fails when less of the clauses was seen' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l junit -d 'Writes a report in the XML of junit, for CI systems; - is standard output' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l fail-fast -d 'Stops at the first failure'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l coverage -d 'Shows which clauses of rules no case has seen both true and false'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l as -d 'By whom: an email, an id, COLLECTION/ID, guest or superuser' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l id -d 'With which record' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l body -d 'What is submitted' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l query -d 'A parameter of the address, which rules call @request.query.KEY; may be given more than once' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l header -d 'A header, which rules call @request.headers.NAME; may be given more than once' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l context -d 'The occasion, which rules call @request.context [default: password for auth, else default]' -r -f -a "default\t''
expand\t''
realtime\t''
protectedFile\t''
batch\t''
oauth2\t''
otp\t''
password\t''"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l filter -d 'The filter of a list' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l sql -d 'Adds the statement and how SQLite runs it'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "test" -d 'Runs tables of who may do what, on fixtures and without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Says which clause of which rule lets somebody through or does not'
complete -c pbctl -n "__fish_pbctl_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand adopt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -l full -d 'Also compares indexes with their tables, follows all relations and looks at every upload'
complete -c pbctl -n "__fish_pbctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -f -a "check" -d 'Looks for damage in data.db and auxiliary.db; exit code 1 when there is some'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -f -a "optimize" -d 'Counts what indexes hold and takes the write-ahead logs in'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and not __fish_seen_subcommand_from check optimize help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l full -d 'Also compares indexes with their tables'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l vacuum -d 'Also writes the databases anew, without the room that deleted rows left; nobody else can write meanwhile'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l beside-daemon -d 'Lets a running server wait for --vacuum'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from optimize" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Looks for damage in data.db and auxiliary.db; exit code 1 when there is some'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "optimize" -d 'Counts what indexes hold and takes the write-ahead logs in'
complete -c pbctl -n "__fish_pbctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -f -a "pocketbase" -d 'Merges a PocketBase data directory, or a backup of one, into the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -f -a "pb" -d 'Merges a PocketBase data directory, or a backup of one, into the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and not __fish_seen_subcommand_from pocketbase pb help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l collections -d 'Only these collections' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l with -d 'What else is merged' -r -f -a "superusers\t'Superusers; their address and password stay'
external-auths\t'Accounts of login providers'
auth-origins\t'Places from which people have signed in'
mfas\t'Second factors that are under way'
otps\t'One-time passwords that are under way'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l on-conflict -d 'What becomes of a record whose id is there already' -r -f -a "fail\t'The import stops'
skip\t'It stays'
update\t'It is overwritten'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l dry-run -d 'Does everything in one transaction and undoes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pocketbase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l collections -d 'Only these collections' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l with -d 'What else is merged' -r -f -a "superusers\t'Superusers; their address and password stay'
external-auths\t'Accounts of login providers'
auth-origins\t'Places from which people have signed in'
mfas\t'Second factors that are under way'
otps\t'One-time passwords that are under way'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l on-conflict -d 'What becomes of a record whose id is there already' -r -f -a "fail\t'The import stops'
skip\t'It stays'
update\t'It is overwritten'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l dry-run -d 'Does everything in one transaction and undoes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from pb" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "pocketbase" -d 'Merges a PocketBase data directory, or a backup of one, into the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -f -a "explain" -d 'Shows every value and where it comes from'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and not __fish_seen_subcommand_from explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Shows every value and where it comes from'
complete -c pbctl -n "__fish_pbctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "list" -d 'Lists the collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "ls" -d 'Lists the collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "get" -d 'Shows one collection'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "truncate" -d 'Deletes all records of a collection, with all that hangs on them'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "import" -d 'Creates and changes collections from a JSON file, all or nothing'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "export" -d 'Writes all collections as JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from list ls get truncate import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l system -d 'Also the collections that belong to the program'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l system -d 'Also the collections that belong to the program'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l allow-destructive -d 'Does it without asking'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from truncate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l allow-destructive -d 'Drops collections and fields that the file does not have, with their data'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l system -d 'Also the collections that belong to the program'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows one collection'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "truncate" -d 'Deletes all records of a collection, with all that hangs on them'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "import" -d 'Creates and changes collections from a JSON file, all or nothing'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "export" -d 'Writes all collections as JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "list" -d 'Lists records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "ls" -d 'Lists records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "get" -d 'Shows one record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "count" -d 'Counts records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "create" -d 'Makes a record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "update" -d 'Changes a record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "delete" -d 'Deletes records, with all that hangs on them'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "rm" -d 'Deletes records, with all that hangs on them'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "import" -d 'Takes in records from CSV, NDJSON or JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "export" -d 'Writes records as CSV, NDJSON or JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "apply" -d 'Makes records be as a file says, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and not __fish_seen_subcommand_from list ls get count create update delete rm import export apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l filter -d 'Which records, as in the API: "status = \'open\' && score > 3"' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l sort -d 'In which order, as in the API: -created,title' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l expand -d 'With which related records' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l limit -d 'How many records at most' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l page -d 'Which page of that many records, from 1' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l all -d 'All records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l filter -d 'Which records, as in the API: "status = \'open\' && score > 3"' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l sort -d 'In which order, as in the API: -created,title' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l expand -d 'With which related records' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l limit -d 'How many records at most' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l page -d 'Which page of that many records, from 1' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l all -d 'All records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l expand -d 'With which related records' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l filter -d 'Which records, as in the API' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from count" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l data -d 'Values as a JSON object; - is standard input, @FILE a file' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l dry-run -d 'Does it and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l data -d 'Values as a JSON object; - is standard input, @FILE a file' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l dry-run -d 'Does it and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l filter -d 'All records that match, as in the API; needs --allow-destructive, or the collection\'s name typed' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l allow-destructive -d 'Lets --filter delete without asking'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l dry-run -d 'Does it and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l filter -d 'All records that match, as in the API; needs --allow-destructive, or the collection\'s name typed' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l allow-destructive -d 'Lets --filter delete without asking'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l dry-run -d 'Does it and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l format -d 'The format [default: what the file\'s name says, else what it looks like]' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'A JSON array'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l delimiter -d 'What stands between the cells of CSV, or tab [default: what the header line has most of]' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l map -d 'A YAML file that says which column becomes which field' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l on-conflict -d 'What happens to rows whose record is stored already' -r -f -a "fail\t'They are refused'
skip\t'Their record stays as it is'
update\t'Their record is changed'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l key -d 'The field that tells whether a record is stored already' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l rejects -d 'Puts rows that are refused into a file and goes on' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l batch -d 'Rows of a transaction' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l atomic -d 'Stores all rows in one transaction, or none'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l resume -d 'Goes on where an import of this file was interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l restart -d 'Begins at the first row, although an import of this file was interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l coerce -d 'Takes values that do not fit as the API takes them: text in a number becomes 0'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l keep-dates -d 'Takes the dates that the database sets itself, such as created and updated'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l dry-run -d 'Does everything, takes it back, and tells what the columns look like and what is refused'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l format -d 'The format [default: what the file\'s name says, else what -o says of csv and json, else ndjson]' -r -f -a "csv\t'Comma-separated values with a header line'
ndjson\t'One JSON object a line'
json\t'A JSON array'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l filter -d 'Which records, as in the API' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l sort -d 'In which order, as in the API' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l format -d 'The format [default: what the file\'s name says, else YAML, which JSON is, too]' -r -f -a "yaml\t''
json\t''
ndjson\t''"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l dry-run -d 'Does it and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows one record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "count" -d 'Counts records'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "update" -d 'Changes a record'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Deletes records, with all that hangs on them'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "import" -d 'Takes in records from CSV, NDJSON or JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "export" -d 'Writes records as CSV, NDJSON or JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Makes records be as a file says, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand record; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s c -l command -d 'Runs this query, SQL statement or dot command, and ends; may be given more than once' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s f -l file -d 'Runs a file, before what -c gives; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -l allow-destructive -d 'Lets UPDATE and DELETE without WHERE pass'
complete -c pbctl -n "__fish_pbctl_using_subcommand shell" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l static -d 'A script that knows commands and flags by itself and never runs pbctl'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l dir -d 'The data directory [default: `./pb_data`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l url -d 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l token-file -d 'A file with the token of a superuser' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l profile -d 'A profile of pbctl.yaml' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s o -l output -d 'How results are printed [default: table]' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l fields -d 'Members of results that are printed, by commas; dots lead into members' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l color -d 'When to use colour [default: auto]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l to -d 'The folder to write into' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l offline -d 'Works on the files of the directory; exit code 6 while it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "serve" -d 'Serves the HTTP API of a data directory until it is interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "superuser" -d 'Manages the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "backup" -d 'Makes, checks and restores backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "settings" -d 'Shows and changes the settings'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "log" -d 'Reads the log'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "schema" -d 'Plans and applies the schema: collections and settings as YAML files'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "rules" -d 'Tests and explains the rules of collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "adopt" -d 'Says what an existing PocketBase project would be like under pbctl; only reads'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "doctor" -d 'Says what is wrong with the data directory, why, and what to do'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "db" -d 'Checks and tidies the databases'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "import" -d 'Merges a PocketBase directory or backup into the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "status" -d 'Shows what a target is, and whether it is served'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "config" -d 'Shows how pbctl is configured, and by whom'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "collection" -d 'Shows, empties, imports and exports collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "record" -d 'Reads, changes, imports and exports the records of a collection'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "shell" -d 'Queries and changes records, also by SQL; typed, or as a script'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "version" -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "completion" -d 'Prints a completion script for a shell'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "generate" -d 'Writes the files that are made from this command tree'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
