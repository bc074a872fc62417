_pbctl() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="pbctl"
                ;;
            pbctl,backup)
                cmd="pbctl__subcmd__backup"
                ;;
            pbctl,collection)
                cmd="pbctl__subcmd__collection"
                ;;
            pbctl,completion)
                cmd="pbctl__subcmd__completion"
                ;;
            pbctl,generate)
                cmd="pbctl__subcmd__generate"
                ;;
            pbctl,help)
                cmd="pbctl__subcmd__help"
                ;;
            pbctl,schema)
                cmd="pbctl__subcmd__schema"
                ;;
            pbctl,serve)
                cmd="pbctl__subcmd__serve"
                ;;
            pbctl,superuser)
                cmd="pbctl__subcmd__superuser"
                ;;
            pbctl,version)
                cmd="pbctl__subcmd__version"
                ;;
            pbctl__subcmd__backup,create)
                cmd="pbctl__subcmd__backup__subcmd__create"
                ;;
            pbctl__subcmd__backup,delete)
                cmd="pbctl__subcmd__backup__subcmd__delete"
                ;;
            pbctl__subcmd__backup,drill)
                cmd="pbctl__subcmd__backup__subcmd__drill"
                ;;
            pbctl__subcmd__backup,get)
                cmd="pbctl__subcmd__backup__subcmd__get"
                ;;
            pbctl__subcmd__backup,help)
                cmd="pbctl__subcmd__backup__subcmd__help"
                ;;
            pbctl__subcmd__backup,list)
                cmd="pbctl__subcmd__backup__subcmd__list"
                ;;
            pbctl__subcmd__backup,ls)
                cmd="pbctl__subcmd__backup__subcmd__list"
                ;;
            pbctl__subcmd__backup,prune)
                cmd="pbctl__subcmd__backup__subcmd__prune"
                ;;
            pbctl__subcmd__backup,restore)
                cmd="pbctl__subcmd__backup__subcmd__restore"
                ;;
            pbctl__subcmd__backup,rm)
                cmd="pbctl__subcmd__backup__subcmd__delete"
                ;;
            pbctl__subcmd__backup,verify)
                cmd="pbctl__subcmd__backup__subcmd__verify"
                ;;
            pbctl__subcmd__backup__subcmd__help,create)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__create"
                ;;
            pbctl__subcmd__backup__subcmd__help,delete)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__delete"
                ;;
            pbctl__subcmd__backup__subcmd__help,drill)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__drill"
                ;;
            pbctl__subcmd__backup__subcmd__help,get)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__get"
                ;;
            pbctl__subcmd__backup__subcmd__help,help)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__backup__subcmd__help,list)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__backup__subcmd__help,prune)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__prune"
                ;;
            pbctl__subcmd__backup__subcmd__help,restore)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__restore"
                ;;
            pbctl__subcmd__backup__subcmd__help,verify)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__verify"
                ;;
            pbctl__subcmd__collection,export)
                cmd="pbctl__subcmd__collection__subcmd__export"
                ;;
            pbctl__subcmd__collection,help)
                cmd="pbctl__subcmd__collection__subcmd__help"
                ;;
            pbctl__subcmd__collection,import)
                cmd="pbctl__subcmd__collection__subcmd__import"
                ;;
            pbctl__subcmd__collection__subcmd__help,export)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__export"
                ;;
            pbctl__subcmd__collection__subcmd__help,help)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__collection__subcmd__help,import)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__import"
                ;;
            pbctl__subcmd__help,backup)
                cmd="pbctl__subcmd__help__subcmd__backup"
                ;;
            pbctl__subcmd__help,collection)
                cmd="pbctl__subcmd__help__subcmd__collection"
                ;;
            pbctl__subcmd__help,completion)
                cmd="pbctl__subcmd__help__subcmd__completion"
                ;;
            pbctl__subcmd__help,generate)
                cmd="pbctl__subcmd__help__subcmd__generate"
                ;;
            pbctl__subcmd__help,help)
                cmd="pbctl__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__help,schema)
                cmd="pbctl__subcmd__help__subcmd__schema"
                ;;
            pbctl__subcmd__help,serve)
                cmd="pbctl__subcmd__help__subcmd__serve"
                ;;
            pbctl__subcmd__help,superuser)
                cmd="pbctl__subcmd__help__subcmd__superuser"
                ;;
            pbctl__subcmd__help,version)
                cmd="pbctl__subcmd__help__subcmd__version"
                ;;
            pbctl__subcmd__help__subcmd__backup,create)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__create"
                ;;
            pbctl__subcmd__help__subcmd__backup,delete)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__delete"
                ;;
            pbctl__subcmd__help__subcmd__backup,drill)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__drill"
                ;;
            pbctl__subcmd__help__subcmd__backup,get)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__get"
                ;;
            pbctl__subcmd__help__subcmd__backup,list)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__list"
                ;;
            pbctl__subcmd__help__subcmd__backup,prune)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__prune"
                ;;
            pbctl__subcmd__help__subcmd__backup,restore)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__restore"
                ;;
            pbctl__subcmd__help__subcmd__backup,verify)
                cmd="pbctl__subcmd__help__subcmd__backup__subcmd__verify"
                ;;
            pbctl__subcmd__help__subcmd__collection,export)
                cmd="pbctl__subcmd__help__subcmd__collection__subcmd__export"
                ;;
            pbctl__subcmd__help__subcmd__collection,import)
                cmd="pbctl__subcmd__help__subcmd__collection__subcmd__import"
                ;;
            pbctl__subcmd__help__subcmd__schema,apply)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__apply"
                ;;
            pbctl__subcmd__help__subcmd__schema,diff)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__diff"
                ;;
            pbctl__subcmd__help__subcmd__schema,drift)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__drift"
                ;;
            pbctl__subcmd__help__subcmd__schema,fmt)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__fmt"
                ;;
            pbctl__subcmd__help__subcmd__schema,graph)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__graph"
                ;;
            pbctl__subcmd__help__subcmd__schema,history)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__history"
                ;;
            pbctl__subcmd__help__subcmd__schema,plan)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__plan"
                ;;
            pbctl__subcmd__help__subcmd__schema,pull)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__pull"
                ;;
            pbctl__subcmd__help__subcmd__schema,rollback)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__rollback"
                ;;
            pbctl__subcmd__help__subcmd__schema,validate)
                cmd="pbctl__subcmd__help__subcmd__schema__subcmd__validate"
                ;;
            pbctl__subcmd__help__subcmd__superuser,create)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__create"
                ;;
            pbctl__subcmd__help__subcmd__superuser,delete)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__delete"
                ;;
            pbctl__subcmd__help__subcmd__superuser,ips)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__ips"
                ;;
            pbctl__subcmd__help__subcmd__superuser,list)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__list"
                ;;
            pbctl__subcmd__help__subcmd__superuser,otp)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__otp"
                ;;
            pbctl__subcmd__help__subcmd__superuser,update)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__update"
                ;;
            pbctl__subcmd__help__subcmd__superuser,upsert)
                cmd="pbctl__subcmd__help__subcmd__superuser__subcmd__upsert"
                ;;
            pbctl__subcmd__schema,apply)
                cmd="pbctl__subcmd__schema__subcmd__apply"
                ;;
            pbctl__subcmd__schema,diff)
                cmd="pbctl__subcmd__schema__subcmd__diff"
                ;;
            pbctl__subcmd__schema,drift)
                cmd="pbctl__subcmd__schema__subcmd__drift"
                ;;
            pbctl__subcmd__schema,fmt)
                cmd="pbctl__subcmd__schema__subcmd__fmt"
                ;;
            pbctl__subcmd__schema,graph)
                cmd="pbctl__subcmd__schema__subcmd__graph"
                ;;
            pbctl__subcmd__schema,help)
                cmd="pbctl__subcmd__schema__subcmd__help"
                ;;
            pbctl__subcmd__schema,history)
                cmd="pbctl__subcmd__schema__subcmd__history"
                ;;
            pbctl__subcmd__schema,plan)
                cmd="pbctl__subcmd__schema__subcmd__plan"
                ;;
            pbctl__subcmd__schema,pull)
                cmd="pbctl__subcmd__schema__subcmd__pull"
                ;;
            pbctl__subcmd__schema,rollback)
                cmd="pbctl__subcmd__schema__subcmd__rollback"
                ;;
            pbctl__subcmd__schema,validate)
                cmd="pbctl__subcmd__schema__subcmd__validate"
                ;;
            pbctl__subcmd__schema__subcmd__help,apply)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__apply"
                ;;
            pbctl__subcmd__schema__subcmd__help,diff)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__diff"
                ;;
            pbctl__subcmd__schema__subcmd__help,drift)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__drift"
                ;;
            pbctl__subcmd__schema__subcmd__help,fmt)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__fmt"
                ;;
            pbctl__subcmd__schema__subcmd__help,graph)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__graph"
                ;;
            pbctl__subcmd__schema__subcmd__help,help)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__schema__subcmd__help,history)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__history"
                ;;
            pbctl__subcmd__schema__subcmd__help,plan)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__plan"
                ;;
            pbctl__subcmd__schema__subcmd__help,pull)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__pull"
                ;;
            pbctl__subcmd__schema__subcmd__help,rollback)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__rollback"
                ;;
            pbctl__subcmd__schema__subcmd__help,validate)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__validate"
                ;;
            pbctl__subcmd__superuser,create)
                cmd="pbctl__subcmd__superuser__subcmd__create"
                ;;
            pbctl__subcmd__superuser,delete)
                cmd="pbctl__subcmd__superuser__subcmd__delete"
                ;;
            pbctl__subcmd__superuser,help)
                cmd="pbctl__subcmd__superuser__subcmd__help"
                ;;
            pbctl__subcmd__superuser,ips)
                cmd="pbctl__subcmd__superuser__subcmd__ips"
                ;;
            pbctl__subcmd__superuser,list)
                cmd="pbctl__subcmd__superuser__subcmd__list"
                ;;
            pbctl__subcmd__superuser,ls)
                cmd="pbctl__subcmd__superuser__subcmd__list"
                ;;
            pbctl__subcmd__superuser,otp)
                cmd="pbctl__subcmd__superuser__subcmd__otp"
                ;;
            pbctl__subcmd__superuser,rm)
                cmd="pbctl__subcmd__superuser__subcmd__delete"
                ;;
            pbctl__subcmd__superuser,update)
                cmd="pbctl__subcmd__superuser__subcmd__update"
                ;;
            pbctl__subcmd__superuser,upsert)
                cmd="pbctl__subcmd__superuser__subcmd__upsert"
                ;;
            pbctl__subcmd__superuser__subcmd__help,create)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__create"
                ;;
            pbctl__subcmd__superuser__subcmd__help,delete)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__delete"
                ;;
            pbctl__subcmd__superuser__subcmd__help,help)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__superuser__subcmd__help,ips)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__ips"
                ;;
            pbctl__subcmd__superuser__subcmd__help,list)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__superuser__subcmd__help,otp)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__otp"
                ;;
            pbctl__subcmd__superuser__subcmd__help,update)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__update"
                ;;
            pbctl__subcmd__superuser__subcmd__help,upsert)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__upsert"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        pbctl)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --version --help serve superuser backup schema collection version completion generate help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help create list ls get delete rm verify restore prune drill help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__create)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__delete)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__drill)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__get)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help)
            opts="create list get delete verify restore prune drill help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__drill)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__prune)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__restore)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__verify)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__list)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__prune)
            opts="-o -q -v -h --keep-last --keep-daily --keep-weekly --dry-run --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --keep-last)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keep-daily)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keep-weekly)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__restore)
            opts="-o -q -v -h --to --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__verify)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help import export help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__export)
            opts="-o -q -v -h --system --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help)
            opts="import export help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__export)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__import)
            opts="-o -q -v -h --allow-destructive --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__completion)
            opts="-o -q -v -h --static --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__generate)
            opts="-o -q -v -h --to --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help completions man schema"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help)
            opts="serve superuser backup schema collection version completion generate help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup)
            opts="create list get delete verify restore prune drill"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__drill)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__prune)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__restore)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup__subcmd__verify)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__collection)
            opts="import export"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__collection__subcmd__export)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__collection__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__completion)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__generate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema)
            opts="validate fmt plan apply diff drift pull rollback history graph"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__apply)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__diff)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__drift)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__fmt)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__graph)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__history)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__plan)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__pull)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__rollback)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema__subcmd__validate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__serve)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser)
            opts="create upsert update delete list otp ips"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__ips)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__otp)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__update)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser__subcmd__upsert)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__version)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help validate fmt plan apply diff drift pull rollback history graph help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__apply)
            opts="-o -q -v -h --schema --env --allow --allow-destructive --dry-run --treat-as-rename --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow)
                    COMPREPLY=($(compgen -W "lossy exposure" -- "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__diff)
            opts="-o -q -v -h --schema --env --exit-code --out --treat-as-rename --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --out)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__drift)
            opts="-o -q -v -h --exit-code --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__fmt)
            opts="-o -q -v -h --schema --env --check --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__graph)
            opts="-o -q -v -h --format --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "mermaid dot" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help)
            opts="validate fmt plan apply diff drift pull rollback history graph help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__apply)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__diff)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__drift)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__fmt)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__graph)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__history)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__plan)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__pull)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__rollback)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__validate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__history)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__plan)
            opts="-o -q -v -h --schema --env --exit-code --out --treat-as-rename --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --out)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__pull)
            opts="-o -q -v -h --to --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__rollback)
            opts="-o -q -v -h --to --allow --allow-destructive --dry-run --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow)
                    COMPREPLY=($(compgen -W "lossy exposure" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__validate)
            opts="-o -q -v -h --schema --env --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__serve)
            opts="-o -q -v -h --http --https --origins --sync --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --http)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --https)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --origins)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sync)
                    COMPREPLY=($(compgen -W "full normal" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help create upsert update delete rm list ls otp ips help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__create)
            opts="-o -q -v -h --password-stdin --password-file --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__delete)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help)
            opts="create upsert update delete list otp ips help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__ips)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__otp)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__update)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__upsert)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__ips)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__list)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__otp)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__update)
            opts="-o -q -v -h --password-stdin --password-file --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__upsert)
            opts="-o -q -v -h --password-stdin --password-file --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__version)
            opts="-o -q -v -h --dir --output --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _pbctl -o nosort -o bashdefault -o default pbctl
else
    complete -F _pbctl -o bashdefault -o default pbctl
fi
